package io.arguo.stance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code arguo/stance/words.tsv}. */
final class WordLists {
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  WordLists() {
    for (List<String> row : RuleFile.rows("words.tsv", 2)) {
      List<String> words = Arrays.stream(row.get(1).split("\\|")).map(String::strip).toList();
      lists.put(row.get(0), new LinkedHashSet<>(words));
    }
  }

  /** Throws IllegalArgumentException where the file has no such list. */
  Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("words.tsv has no list " + name);
    }
    return words;
  }

  boolean has(String list, String word) {
    return list(list).contains(word);
  }
}
