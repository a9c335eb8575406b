package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the mailboxes seen and joins those of one person. */
public final class PeopleBuilder {
  private final Observed observed = new Observed();
  private final List<Person> seeds = new ArrayList<>();

  private final AnsweredNames answers = new AnsweredNames();
  private final Signature signature = new Signature();
  private final Map<String, Hearsay> hearsay = new HashMap<>();

  PeopleBuilder() {}

  private static boolean isNameless(Mailbox author) {
    return !author.address().isEmpty() && PersonName.clean(author.name()).isEmpty();
  }

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
    boolean nameless = isNameless(post.message().author());
    answers.add(post, nameless);
    if (nameless) {
      Hearsay own = hearsay.computeIfAbsent(post.message().author().address(), a -> new Hearsay());
      signature.in(post).forEach(own::signed);
    }
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
    for (AddressNamer.Named named : namesOf(shared, names)) {
      Mailbox mailbox = new Mailbox(named.name(), named.address());
      joiner.name(mailbox, named.rule(), named.confidence());
      sorted.put(mailbox, 1L);
    }
    new LocalParts(sorted.keySet(), shared).joinIn(joiner);
    return assemble(joiner, sorted, shared);
  }

  private List<AddressNamer.Named> namesOf(Set<String> shared, Map<String, Set<String>> names) {
    answers.tell(
        (address, name, teller) ->
            hearsay.computeIfAbsent(address, a -> new Hearsay()).told(name, teller));
    Set<String> known = observed.allFullNames();
    AddressNamer namer = new AddressNamer(known);
    List<AddressNamer.Named> found = new ArrayList<>();
    Set<String> open = new TreeSet<>();
    for (String address : new TreeSet<>(hearsay.keySet())) {
      if (!shared.contains(address) && !names.containsKey(address)) {
        namer
            .name(address, hearsay.get(address))
            .ifPresentOrElse(found::add, () -> open.add(address));
      }
    }
    found.forEach(named -> known.add(named.name()));
    found.addAll(namer.byKnownNames(open, known));
    return found;
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
