package io.arguo.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as people's names have them: letters with inner hyphens and apostrophes. */
final class NameTokens {
  /** A word by its offsets; {@code initial} where it is one letter with a dot behind it. */
  record Word(int begin, int end, boolean initial) {}

  private NameTokens() {}

  static List<Word> in(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int begin = i;
      while (i < text.length() && inner(text, i)) {
        i++;
      }
      words.add(new Word(begin, i, i == begin + 1 && i < text.length() && text.charAt(i) == '.'));
    }
    return words;
  }

  /** The words of a name in lower case with one blank between them. */
  static String key(CharSequence name) {
    StringBuilder key = new StringBuilder();
    for (Word word : in(name)) {
      key.append(key.isEmpty() ? "" : " ").append(name, word.begin(), word.end());
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean inner(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean joins = c == '-' || c == '\'' || c == '\u2019' || c == '_';
    if (!joins || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    return !isPossessive(text, i, c);
  }

  private static boolean isPossessive(CharSequence text, int i, char c) {
    boolean apostrophe = c == '\'' || c == '\u2019';
    boolean last = i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2));
    return apostrophe && text.charAt(i + 1) == 's' && last;
  }
}
