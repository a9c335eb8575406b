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
  private final Map<Character, Set<String>> byInitial = new HashMap<>();
  private final Set<String> owned = new HashSet<>();

  /**
   * @param names every full name
   * @param owned those that came with an address
   */
  KnownNames(Collection<String> names, Collection<String> owned) {
    for (String name : names) {
      for (String word : PersonName.fold(name).split(" ")) {
        byInitial.computeIfAbsent(word.charAt(0), i -> new TreeSet<>()).add(name);
      }
    }
    owned.forEach(name -> this.owned.add(Hearsay.key(name)));
  }

  /** Whether somebody of that name writes from an address. */
  boolean isOwned(String name) {
    return owned.contains(Hearsay.key(name));
  }

  /** The name that the local part holds, if it is the only one. */
  Optional<String> heldBy(LocalPart local) {
    Map<String, String> fitting = new TreeMap<>();
    for (String name : byInitial.getOrDefault(local.initial(), Set.of())) {
      if (local.holds(name)) {
        fitting.putIfAbsent(Hearsay.key(name), name);
      }
    }
    return fitting.size() == 1 ? fitting.values().stream().findFirst() : Optional.empty();
  }
}
