package io.arguo.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words stand in a post, for settling ambiguous names. Case does not count. Of one post, and
 * so of one thread.
 */
final class ContextWords {
  private final List<String> texts;
  private Set<String> words;

  /** The texts are read when first asked of: most posts have no ambiguous name. */
  ContextWords(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** Whether the word stands in the post; of several words, whether each does. */
  boolean contain(String context) {
    if (words == null) {
      words = new HashSet<>();
      texts.forEach(this::add);
    }
    if (context.indexOf(' ') < 0) {
      return words.contains(context);
    }
    return List.of(context.split(" +")).stream().allMatch(words::contains);
  }

  /** Words between blanks without the marks around them, and the simple words inside those. */
  private void add(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int chunk = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || lower.charAt(i) <= ' ') {
        if (i > chunk) {
          addChunk(lower, chunk, i);
        }
        chunk = i + 1;
      }
    }
  }

  private void addChunk(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    words.add(text.substring(begin, end));
    int word = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > word) {
          words.add(text.substring(word, i));
        }
        word = i + 1;
      }
    }
  }
}
