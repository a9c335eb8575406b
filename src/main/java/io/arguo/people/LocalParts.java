package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Addresses that differ only behind the {@code @}: "quux@example.org" and "quux@example.net" are
 * one person if the local part is a nickname of its own kind, no first name that many have, and if
 * no two different names came with it.
 */
final class LocalParts {
  private static final int SHORTEST = 6;
  private static final double CONFIDENCE = 0.8;

  private final Map<String, Set<String>> addresses = new TreeMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();

  LocalParts(
      Collection<Mailbox> mailboxes, Set<String> shared, Map<String, Set<String>> fullNames) {
    for (String line : SharedAddresses.lines("nicknames.txt")) {
      firstNames.addAll(Set.of(line.split(" ")));
    }
    for (Mailbox mailbox : mailboxes) {
      String name = PersonName.fold(mailbox.name());
      if (PersonName.isFull(mailbox.name())) {
        firstNames.add(name.substring(0, name.indexOf(' ')));
      }
      String address = mailbox.address();
      int at = address.indexOf('@');
      if (at >= SHORTEST && !shared.contains(address)) {
        String local = address.substring(0, at);
        addresses.computeIfAbsent(local, l -> new TreeSet<>()).add(address);
        names
            .computeIfAbsent(local, l -> new HashSet<>())
            .addAll(fullNames.getOrDefault(address, Set.of()));
      }
    }
  }

  void joinIn(Joiner joiner) {
    addresses.forEach(
        (local, all) -> {
          if (all.size() > 1 && names.get(local).size() <= 1 && !isCommon(local)) {
            String first = all.iterator().next();
            all.stream().skip(1).forEach(other -> joiner.guess(first, other, CONFIDENCE));
          }
        });
  }

  private boolean isCommon(String local) {
    return firstNames.contains(PersonName.fold(local))
        || local.chars().noneMatch(Character::isLetter);
  }
}
