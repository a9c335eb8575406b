package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.thread.GarbledName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Full names from which a wrong character set took letters: "Zo? Kräger" is the "Zoë Kräger" of the
 * archive, if that fits and nobody else does.
 */
final class GarbledNames {
  private static final double CONFIDENCE = 0.9;

  // The sound full names by their first letter.
  private final Map<Character, Set<String>> byInitial = new TreeMap<>();
  private final Set<String> garbled = new TreeSet<>();

  GarbledNames(Collection<Mailbox> mailboxes) {
    for (Mailbox mailbox : mailboxes) {
      String name = mailbox.name();
      if (name.isEmpty()) {
        continue;
      }
      if (GarbledName.isGarbled(name)) {
        garbled.add(name);
      } else if (PersonName.isFull(name)) {
        byInitial.computeIfAbsent(initial(name), i -> new TreeSet<>()).add(name);
      }
    }
  }

  void joinIn(Joiner joiner) {
    for (String name : garbled) {
      List<String> sound = candidates(name);
      long people = sound.stream().map(PersonName::fold).distinct().count();
      if (people == 1 && PersonName.isFull(name)) {
        joiner.mend(name, sound.getFirst(), CONFIDENCE);
      }
    }
  }

  private List<String> candidates(String name) {
    return byInitial.getOrDefault(initial(name), Set.of()).stream()
        .filter(sound -> GarbledName.mayBe(name, sound))
        .toList();
  }

  private static char initial(String name) {
    return Character.toLowerCase(name.charAt(0));
  }
}
