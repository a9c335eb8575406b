package io.arguo.ask;

import io.arguo.query.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What counts as the same words in questions; read from {@code words.txt}. */
final class Vocabulary {
  /**
   * Words that may stand for words of a pattern.
   *
   * @param length how many words of the pattern they stand for
   */
  record Variant(int length, List<String> words) {}

  private final Map<List<String>, List<List<String>>> variants = new LinkedHashMap<>();
  private List<List<String>> anywhere = List.of();
  private List<List<String>> opening = List.of();
  private List<List<String>> closing = List.of();
  private int longestKey = 1;

  private Vocabulary() {}

  /** Reads the vocabulary that Arguo brings. */
  static Vocabulary bundled() {
    Vocabulary vocabulary = new Vocabulary();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Vocabulary.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(vocabulary::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private void add(String line) {
    if (line.startsWith("[")) {
      List<List<String>> list = list(line.substring(line.indexOf(']') + 1));
      switch (line.substring(1, line.indexOf(']'))) {
        case "anywhere" -> anywhere = list;
        case "opening" -> opening = list;
        case "closing" -> closing = list;
        default -> throw new IllegalStateException("words.txt: " + line);
      }
      return;
    }
    int equals = line.indexOf(" = ");
    List<String> key = words(line.substring(0, equals));
    longestKey = Math.max(longestKey, key.size());
    variants
        .computeIfAbsent(key, any -> new ArrayList<>())
        .addAll(list(line.substring(equals + 3)));
  }

  private static List<List<String>> list(String text) {
    List<List<String>> list = new ArrayList<>();
    for (String item : text.split("\\|")) {
      list.add(words(item));
    }
    return list;
  }

  static List<String> words(String text) {
    // The ending stands alone in the file, where the cutter would not see it.
    return Words.in(text.replace(" 's", "'s")).stream().map(Words.Word::text).toList();
  }

  /** What may stand for the words of a pattern from a place on, themselves first. */
  List<Variant> at(List<String> pattern, int place) {
    List<Variant> found = new ArrayList<>();
    found.add(new Variant(1, pattern.subList(place, place + 1)));
    int most = Math.min(longestKey, pattern.size() - place);
    for (int length = 1; length <= most; length++) {
      for (List<String> words :
          variants.getOrDefault(pattern.subList(place, place + length), List.of())) {
        found.add(new Variant(length, words));
      }
    }
    return found;
  }

  /** Whether a word may be passed over between others. */
  boolean isFiller(String word) {
    return anywhere.contains(List.of(word));
  }

  /** Whether a word may be passed over before the question begins. */
  boolean isOpening(String word) {
    return opening.contains(List.of(word)) || isFiller(word);
  }

  /** Whether the words may be passed over when the question is complete. */
  boolean isClosing(List<String> words) {
    return words.isEmpty()
        || closing.contains(words)
        || isFiller(words.getFirst()) && isClosing(words.subList(1, words.size()));
  }
}
