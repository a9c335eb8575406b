package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Addresses whose local parts are alike: "quuxly@example.org" and "quuxly@example.net" are one
 * person if the local part is a nickname of its own kind, no first name that many have, and if the
 * names that came with them can be one person's. Where only the digits at its end differ, a name
 * must speak for it: "Q. Smith" and "Quentin Smith".
 */
final class LocalParts {
  private static final int SHORTEST = 6;
  private static final double CONFIDENCE = 0.8;

  /** More nameless addresses than one person has: their local part is a word, such as a list's. */
  private static final int MANY = 4;

  private final Map<String, List<Mailbox>> groups = new TreeMap<>();
  private final Set<String> firstNames = new HashSet<>();

  LocalParts(Collection<Mailbox> mailboxes, Set<String> shared) {
    for (String list : List.of("nicknames.txt", "given-names.txt", "no-names.txt")) {
      SharedAddresses.lines(list).forEach(line -> firstNames.addAll(List.of(line.split(" "))));
    }
    for (Mailbox mailbox : mailboxes) {
      if (PersonName.isFull(mailbox.name())) {
        String name = PersonName.fold(mailbox.name());
        firstNames.add(name.substring(0, name.indexOf(' ')));
      }
      String stem = local(mailbox).replaceFirst("\\d+$", "");
      if (stem.length() >= SHORTEST && !shared.contains(mailbox.address())) {
        groups.computeIfAbsent(stem, s -> new ArrayList<>()).add(mailbox);
      }
    }
  }

  void joinIn(Joiner joiner) {
    groups.forEach(
        (stem, group) -> {
          Mailbox first = group.getFirst();
          boolean common = firstNames.contains(PersonName.fold(stem));
          if (!common && areAlike(group)) {
            group.forEach(other -> joiner.guess(first.address(), other.address(), CONFIDENCE));
          }
        });
  }

  private static boolean areAlike(List<Mailbox> group) {
    Set<String> locals = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> initials = new HashSet<>();
    for (Mailbox mailbox : group) {
      locals.add(local(mailbox));
      String name = PersonName.fold(mailbox.name());
      if (PersonName.isFull(mailbox.name())) {
        names.add(name);
      } else if (name.indexOf(' ') == 1) {
        initials.add(name);
      }
    }
    boolean agree = names.size() <= 1 && names.stream().allMatch(n -> allShorten(initials, n));
    boolean nobody = names.isEmpty() && group.size() >= MANY;
    return agree && !nobody && (locals.size() == 1 || names.size() == 1 && !initials.isEmpty());
  }

  /** Whether "q smith" and the like all stand for the full name. */
  private static boolean allShorten(Set<String> initials, String full) {
    String last = full.substring(full.lastIndexOf(' '));
    return initials.stream().allMatch(i -> i.charAt(0) == full.charAt(0) && i.endsWith(last));
  }

  private static String local(Mailbox mailbox) {
    int at = mailbox.address().indexOf('@');
    return at < 0 ? "" : mailbox.address().substring(0, at);
  }
}
