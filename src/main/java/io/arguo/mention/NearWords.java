package io.arguo.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words beside a name, as far as no mark parts them from it, in lower case.
 *
 * @param before up to four words, the nearest first; articles are passed over
 * @param after up to four words, the nearest first; a possessive is the word {@code 's}
 * @param indefinite whether it stands behind "a", with no more than one word between
 */
record NearWords(List<String> before, List<String> after, boolean indefinite) {
  private static final int MOST = 4;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "some", "each");

  static NearWords of(String view, int begin, int end) {
    List<String> back = before(view, begin);
    boolean indefinite = back.stream().limit(2).anyMatch(INDEFINITE::contains);
    List<String> before =
        back.stream()
            .filter(word -> !word.equals("the") && !word.equals("a") && !word.equals("an"))
            .limit(MOST)
            .toList();
    return new NearWords(before, after(view, end), indefinite);
  }

  /** The word that many places before the name, or "". */
  String before(int place) {
    return place <= before.size() ? before.get(place - 1) : "";
  }

  /** The word that many places behind the name, or "". */
  String after(int place) {
    return place <= after.size() ? after.get(place - 1) : "";
  }

  private static List<String> after(String view, int end) {
    List<String> words = new ArrayList<>();
    int i = end;
    if (view.startsWith("'s", i) || view.startsWith("\u2019s", i)) {
      words.add("'s");
      i += 2;
    }
    while (words.size() < MOST) {
      int start = i;
      while (start < view.length() && view.charAt(start) <= ' ') {
        start++;
      }
      i = start;
      while (i < view.length() && Character.isLetter(view.charAt(i))) {
        i++;
      }
      if (i == start) {
        break;
      }
      words.add(view.substring(start, i).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static List<String> before(String view, int begin) {
    List<String> words = new ArrayList<>();
    int i = begin;
    while (words.size() < MOST + 2) {
      int end = i;
      while (end > 0 && view.charAt(end - 1) <= ' ') {
        end--;
      }
      i = end;
      while (i > 0 && Character.isLetter(view.charAt(i - 1))) {
        i--;
      }
      if (i == end) {
        break;
      }
      words.add(view.substring(i, end).toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
