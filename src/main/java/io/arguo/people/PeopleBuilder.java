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
  private final Nameless nameless = new Nameless();

  PeopleBuilder() {}

  public PeopleBuilder observe(Mailbox mailbox) {
    return observe(mailbox, 1);
  }

  public PeopleBuilder observe(Mailbox mailbox, long count) {
    observed.add(mailbox, count);
    return this;
  }

  /**
   * Notes everybody whom a post names in its header and attributions, and what it tells of names.
   */
  public PeopleBuilder observe(ZonedPost post) {
    observe(post.message().author());
    post.attributions().forEach(attribution -> observe(attribution.who()));
    nameless.observe(post);
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
    Map<String, Set<String>> names = observed.fullNames();
    Map<Mailbox, Long> sorted = observed.sorted();
    Set<String> shared = sharedAmong(sorted.keySet(), names);
    Joiner joiner = new Joiner();
    for (Person seed : seeds) {
      joiner.seed(seed);
    }
    for (Mailbox mailbox : sorted.keySet()) {
      joiner.join(mailbox, Identity.of(mailbox, shared));
    }
    Set<String> settled = new HashSet<>(shared);
    settled.addAll(names.keySet());
    for (AddressNamer.Named named : foundNames(settled)) {
      joiner.name(named);
      sorted.merge(new Mailbox(named.name(), named.address()), 1L, Long::sum);
    }
    new LocalParts(sorted.keySet(), shared).joinIn(joiner);
    new GarbledNames(sorted.keySet()).joinIn(joiner);
    return assemble(joiner, sorted, shared);
  }

  private Set<String> sharedAmong(Set<Mailbox> mailboxes, Map<String, Set<String>> names) {
    SharedAddresses rule = new SharedAddresses();
    Set<String> shared = new HashSet<>();
    for (Mailbox mailbox : mailboxes) {
      String address = mailbox.address();
      if (rule.isShared(address, names.getOrDefault(address, Set.of()))
          || nameless.isOfList(address)) {
        shared.add(address);
      }
    }
    return shared;
  }

  private List<AddressNamer.Named> foundNames(Set<String> settled) {
    Set<String> all = observed.fullNames(mailbox -> true);
    Set<String> owned = observed.fullNames(mailbox -> !mailbox.address().isEmpty());
    for (Person seed : seeds) {
      List<String> full = seed.names().stream().filter(PersonName::isFull).toList();
      all.addAll(full);
      owned.addAll(full);
      settled.addAll(full.isEmpty() ? Set.of() : seed.addresses());
    }
    return nameless.names(address -> !settled.contains(address), all, owned);
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
