package io.arguo.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds people by any of their names. */
final class NameIndex {
  private static final int SHORTEST_BEGINNING = 3;

  private final NavigableMap<String, Set<Person>> byWord = new TreeMap<>();
  private final NavigableMap<String, Set<Person>> byFirstName = new TreeMap<>();
  private final Map<String, List<String>> longForms = new HashMap<>();

  NameIndex(Collection<Person> people) {
    for (String line : SharedAddresses.lines("nicknames.txt")) {
      List<String> words = List.of(line.split(" "));
      longForms.put(words.getFirst(), words.subList(1, words.size()));
    }
    for (Person person : people) {
      for (String name : person.names()) {
        String[] words = PersonName.fold(name).split(" ");
        put(byFirstName, words[0], person);
        for (String word : words) {
          put(byWord, word, person);
        }
      }
      for (String address : person.addresses()) {
        put(byWord, PersonName.fold(address.replaceFirst("@.*", "")), person);
      }
    }
  }

  private static void put(Map<String, Set<Person>> map, String word, Person person) {
    if (!word.isEmpty()) {
      map.computeIfAbsent(word, w -> new TreeSet<>(Comparator.comparing(Person::key))).add(person);
    }
  }

  List<Person> find(String words) {
    String folded = PersonName.fold(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    Set<Person> whole = byWord.getOrDefault(folded, Set.of());
    Set<Person> found = new TreeSet<>(Comparator.comparing(Person::key));
    found.addAll(whole);
    boolean first = true;
    Set<Person> every = null;
    for (String word : folded.split(" ")) {
      Set<Person> these = withWord(word, first);
      if (every == null) {
        every = these;
      } else {
        every.retainAll(these);
      }
      first = false;
    }
    found.addAll(every);
    return new ArrayList<>(found);
  }

  /** A first name may be given by its beginning ("Matt") or a short form ("Bob"). */
  private Set<Person> withWord(String word, boolean first) {
    Set<Person> found = new TreeSet<>(Comparator.comparing(Person::key));
    found.addAll(byWord.getOrDefault(word, Set.of()));
    if (first) {
      for (String longer : longForms.getOrDefault(word, List.of())) {
        found.addAll(byFirstName.getOrDefault(longer, Set.of()));
      }
      if (word.length() >= SHORTEST_BEGINNING) {
        byFirstName.subMap(word, true, word + '\uffff', true).values().forEach(found::addAll);
      }
    }
    return found;
  }
}
