package io.arguo.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ordinary English words that names are easily mistaken for. */
final class CommonWords {
  private final Set<String> words = new HashSet<>();

  CommonWords() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CommonWords.class.getResourceAsStream("/arguo/topic/common-words.txt"),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In any case, and as a plural or the like as well; of several words whether all are. */
  boolean contain(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).split("\\s++")).stream().allMatch(this::isCommon);
  }

  private boolean isCommon(String lower) {
    return lower.length() == 1
        || words.contains(lower)
        || ends(lower, "s", "")
        || ends(lower, "es", "")
        || ends(lower, "ies", "y")
        || ends(lower, "ing", "")
        || ends(lower, "ing", "e")
        || ends(lower, "ly", "");
  }

  private boolean ends(String word, String ending, String instead) {
    return word.endsWith(ending)
        && words.contains(word.substring(0, word.length() - ending.length()) + instead);
  }
}
