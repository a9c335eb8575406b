package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the mailboxes seen and joins those of one person. */
public final class PeopleBuilder {
  private final Observed observed = new Observed();
  private final List<Person> seeds = new ArrayList<>();

  PeopleBuilder() {}

  public PeopleBuilder observe(Mailbox mailbox) {
    return observe(mailbox, 1);
  }

  public PeopleBuilder observe(Mailbox mailbox, long count) {
    observed.add(mailbox, count);
    return this;
  }

  /** Notes everybody whom a post names in its header, attributions and signature. */
  public PeopleBuilder observe(ZonedPost post) {
    observe(post.message().author());
    post.attributions().forEach(attribution -> observe(attribution.who()));
    SignedName.of(post).ifPresent(this::observe);
    return this;
  }

  /** Takes over somebody of an earlier load, whose key and name stay. */
  public PeopleBuilder seed(Person person) {
    seeds.add(person);
    return this;
  }

  /** The people of all that was observed; the order of observation makes no difference. */
  public People build() {
    seeds.sort((a, b) -> a.key().compareTo(b.key()));
    SharedAddresses rule = new SharedAddresses();
    Set<String> shared = new HashSet<>();
    Map<String, Set<String>> names = observed.fullNames();
    Joiner joiner = new Joiner();
    Map<Mailbox, Long> sorted = observed.sorted();
    for (Mailbox mailbox : sorted.keySet()) {
      if (rule.isShared(mailbox.address(), names.getOrDefault(mailbox.address(), Set.of()))) {
        shared.add(mailbox.address());
      }
    }
    for (Person seed : seeds) {
      joiner.seed(seed);
    }
    for (Mailbox mailbox : sorted.keySet()) {
      joiner.join(mailbox, Identity.of(mailbox, shared));
    }
    new LocalParts(sorted.keySet(), shared).joinIn(joiner);
    new GarbledNames(sorted.keySet()).joinIn(joiner);
    return assemble(joiner, sorted, shared);
  }

  private People assemble(Joiner joiner, Map<Mailbox, Long> sorted, Set<String> shared) {
    Map<String, Sketch> sketches = new HashMap<>();
    for (Person seed : seeds) {
      String root = joiner.root(Identity.ofSeed(seed));
      sketches.computeIfAbsent(root, r -> new Sketch()).seed(seed);
    }
    for (Map.Entry<Mailbox, Long> entry : sorted.entrySet()) {
      Identity identity = Identity.of(entry.getKey(), shared);
      Sketch sketch = sketches.computeIfAbsent(joiner.root(identity.main()), r -> new Sketch());
      sketch.add(entry.getKey(), entry.getValue(), identity.ownsAddress());
    }
    return new People(new KeyGiver().give(sketches), joiner, shared);
  }
}
