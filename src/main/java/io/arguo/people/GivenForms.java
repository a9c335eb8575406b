package io.arguo.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The forms in which a first name is used, and words of local parts that are no name at all. */
final class GivenForms {
  private static final int SHORTEST = 3;

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Set<String> noNames = new HashSet<>(SharedAddresses.lines("no-names.txt"));
  private final Set<String> known = new HashSet<>();

  /**
   * @param fullNames the full names that the archive knows
   * @param lists the short names of its lists: "ada.widgets" is no Ada Widgets on the widgets list
   */
  GivenForms(Set<String> fullNames, Set<String> lists) {
    lists.forEach(list -> noNames.addAll(List.of(PersonName.fold(list).split(" "))));
    for (String line : SharedAddresses.lines("nicknames.txt")) {
      List<String> words = List.of(line.split(" "));
      for (String word : words.subList(1, words.size())) {
        forms.computeIfAbsent(word, w -> new HashSet<>()).add(words.getFirst());
        forms.computeIfAbsent(words.getFirst(), w -> new HashSet<>()).add(word);
      }
      known.addAll(words);
    }
    SharedAddresses.lines("given-names.txt")
        .forEach(line -> known.addAll(List.of(line.split(" "))));
    for (String name : fullNames) {
      known.addAll(List.of(PersonName.fold(name.split(" ")[0]).split(" ")));
    }
  }

  /** The folded first name, what it is short for, its short forms and its beginnings. */
  Set<String> formsOf(String first) {
    Set<String> all = new HashSet<>(forms.getOrDefault(first, Set.of()));
    for (int end = Math.min(SHORTEST, first.length()); end <= first.length(); end++) {
      all.add(first.substring(0, end));
    }
    return all;
  }

  /** Whether somebody in the archive, or half the world, has this first name. */
  boolean isGiven(String word) {
    return known.contains(word);
  }

  /** Whether the folded word is none that people are not called by. */
  boolean isName(String word) {
    return !noNames.contains(word);
  }

  /** The same for a name with a dash, "Jean-Paul". */
  boolean isGivenName(String name) {
    return Stream.of(PersonName.fold(name).split(" ")).allMatch(known::contains);
  }

  /** Whether every word of it can be a name. */
  boolean areNames(String name) {
    return PersonName.isPlain(name)
        && Stream.of(PersonName.fold(name).split(" ")).allMatch(this::isName);
  }
}
