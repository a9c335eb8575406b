package io.arguo.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives each person a key of their own: by name where it is unique, else with a digest. */
final class KeyGiver {
  private final Map<String, Integer> wanted = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The people by the node that stands for each. */
  Map<String, Person> give(Map<String, Sketch> sketches) {
    Map<String, Sketch> sorted = new TreeMap<>(sketches);
    for (Sketch sketch : sorted.values()) {
      sketch.givenKey().ifPresent(taken::add);
      sketch.plainKey().ifPresent(key -> wanted.merge(key, 1, Integer::sum));
    }
    Map<String, Person> people = new TreeMap<>();
    sorted.forEach((root, sketch) -> people.put(root, sketch.person(key(sketch, root))));
    return people;
  }

  private String key(Sketch sketch, String root) {
    if (sketch.givenKey().isPresent()) {
      return sketch.givenKey().get();
    }
    String plain = sketch.plainKey().orElse("");
    boolean alone = !plain.isEmpty() && wanted.get(plain) == 1;
    String key = alone && !taken.contains(plain) ? plain : sketch.digestKey();
    while (!taken.add(key)) {
      key = key + "-" + Keys.digest(root + key);
    }
    return key;
  }
}
