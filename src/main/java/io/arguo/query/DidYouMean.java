package io.arguo.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds words that may have been meant by a mistyped one. */
final class DidYouMean {
  private static final int MOST = 3;

  private DidYouMean() {}

  private record Near(int distance, String word) {}

  /** Up to three candidates, the nearest first and equals by the alphabet. */
  static List<String> near(String word, Collection<String> candidates) {
    String wanted = Words.key(word);
    int limit = wanted.length() < 3 ? 1 : Math.max(2, wanted.length() / 3);
    List<Near> found = new ArrayList<>();
    for (String candidate : candidates) {
      String key = Words.key(candidate);
      if (Math.abs(key.length() - wanted.length()) <= limit) {
        int distance = distance(wanted, key);
        // As many changes as letters would make anything of anything.
        if (distance <= limit && distance < key.length()) {
          found.add(new Near(distance, candidate));
        }
      }
    }
    found.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
    return found.stream().map(Near::word).distinct().limit(MOST).toList();
  }

  /** "; did you mean A, B?", or nothing. */
  static String sentence(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }

  /** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
