package io.arguo.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms in which a first name is used, and words of local parts that are no name at all. */
final class GivenForms {
  private static final int SHORTEST = 3;

  /** Pairs of consonants with which a last name may begin. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "bj", "bl", "br", "ch", "cl", "cr", "cz", "dr", "dv", "fl", "fr", "gl", "gr", "hr", "kh",
          "kl", "kn", "kr", "mc", "ph", "pl", "pr", "rh", "sc", "sh", "sk", "sl", "sm", "sn", "sp",
          "st", "sw", "sz", "th", "tr", "ts", "vl", "wh", "wr", "zh");

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Set<String> noNames = Set.copyOf(SharedAddresses.lines("no-names.txt"));
  private final Set<String> known = new HashSet<>();

  /**
   * @param fullNames the full names that the archive knows
   */
  GivenForms(Set<String> fullNames) {
    for (String line : SharedAddresses.lines("nicknames.txt")) {
      List<String> words = List.of(line.split(" "));
      for (String word : words.subList(1, words.size())) {
        forms.computeIfAbsent(word, w -> new HashSet<>()).add(words.getFirst());
        forms.computeIfAbsent(words.getFirst(), w -> new HashSet<>()).add(word);
      }
      known.addAll(words);
    }
    fullNames.forEach(name -> known.add(PersonName.fold(name).split(" ")[0]));
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

  boolean isNoName(String word) {
    return noNames.contains(word);
  }

  /** Whether a last name can begin so: with a vowel among two letters, or a pair that is known. */
  boolean canBegin(String word) {
    boolean vowel = "aeiouy".indexOf(word.charAt(0)) >= 0 || "aeiouy".indexOf(word.charAt(1)) >= 0;
    return vowel || BEGINNINGS.contains(word.substring(0, 2));
  }
}
