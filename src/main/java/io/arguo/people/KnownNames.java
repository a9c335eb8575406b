package io.arguo.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The full names that an archive knows, to find the one from which a local part is made. */
final class KnownNames {
  private final Map<String, Set<String>> byLastName = new HashMap<>();
  private final Set<String> owned = new HashSet<>();

  /**
   * @param names every full name
   * @param owned those that came with an address
   */
  KnownNames(Collection<String> names, Collection<String> owned) {
    for (String name : names) {
      String folded = PersonName.fold(name);
      int first = folded.indexOf(' ') + 1;
      put(folded.substring(folded.lastIndexOf(' ') + 1), name);
      put(folded.substring(first).replace(" ", ""), name);
    }
    owned.forEach(name -> this.owned.add(Hearsay.key(name)));
  }

  private void put(String lastName, String name) {
    byLastName.computeIfAbsent(lastName, l -> new TreeSet<>()).add(name);
  }

  /** Whether somebody of that name writes from an address. */
  boolean isOwned(String name) {
    return owned.contains(Hearsay.key(name));
  }

  /** The name that the local part holds, if it is the only one. */
  Optional<String> heldBy(LocalPart local) {
    Map<String, String> fitting = new TreeMap<>();
    for (String end : local.ends()) {
      for (String name : byLastName.getOrDefault(end, Set.of())) {
        if (local.holds(name)) {
          fitting.merge(Hearsay.key(name), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    return fitting.size() == 1 ? fitting.values().stream().findFirst() : Optional.empty();
  }
}
