package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Every mailbox seen, with its name plain, and how often. */
final class Observed {
  private final Map<Mailbox, Long> counts = new HashMap<>();
  private final Map<Mailbox, Mailbox> plain = new HashMap<>();

  void add(Mailbox mailbox, long count) {
    Mailbox clean = plain.computeIfAbsent(mailbox, PersonName::clean);
    if (!clean.isUnknown()) {
      counts.merge(clean, count, Long::sum);
    }
  }

  /** In an order that does not depend on that of observation. */
  Map<Mailbox, Long> sorted() {
    Map<Mailbox, Long> sorted =
        new TreeMap<>(
            (a, b) -> {
              int byAddress = a.address().compareTo(b.address());
              return byAddress != 0 ? byAddress : a.name().compareTo(b.name());
            });
    sorted.putAll(counts);
    return sorted;
  }

  /** The full names of such mailboxes. */
  Set<String> fullNames(Predicate<Mailbox> wanted) {
    Set<String> names = new TreeSet<>();
    for (Mailbox mailbox : counts.keySet()) {
      if (PersonName.isFull(mailbox.name())
          && PersonName.isPlain(mailbox.name())
          && wanted.test(mailbox)) {
        names.add(mailbox.name());
      }
    }
    return names;
  }

  /** The folded full names that came with each address. */
  Map<String, Set<String>> fullNames() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Mailbox mailbox : counts.keySet()) {
      if (PersonName.isFull(mailbox.name())
          && !PersonName.isGarbled(mailbox.name())
          && !mailbox.address().isEmpty()) {
        names
            .computeIfAbsent(mailbox.address(), a -> new TreeSet<>())
            .add(PersonName.fold(mailbox.name()));
      }
    }
    return names;
  }
}
