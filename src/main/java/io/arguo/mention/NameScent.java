package io.arguo.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells cheaply which paragraphs of a text may name somebody not yet found, so that only those are
 * read with care. A name shows in a capital that no sentence's start explains; only a known given
 * name may stand first.
 */
final class NameScent {
  /** A paragraph by its offsets. */
  record Passage(int begin, int end) {}

  private static final int LONGEST_TITLE = 4;

  private final GivenNames given;
  private final String text;
  private final BitSet taken;

  /**
   * @param taken the offsets in the text where something else is named already
   */
  NameScent(GivenNames given, String text, BitSet taken) {
    this.given = given;
    this.text = text;
    this.taken = taken;
  }

  /** Paragraphs with such a capital; blank lines part them. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end + 1;
      if (isBlank(line, end)) {
        add(passages, begin, line);
        begin = end;
      }
      line = end;
    }
    add(passages, begin, text.length());
    return passages;
  }

  /** Whether a word is written as a name and is nothing else's. */
  boolean isFree(int begin, int end) {
    return end - begin > 1
        && Character.isUpperCase(text.charAt(begin))
        && Character.isLowerCase(text.charAt(begin + 1))
        && !taken.get(begin);
  }

  private boolean isBlank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private void add(List<Passage> passages, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int word = i;
      while (i < end && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (isFree(word, i)
          && (!startsSentence(word, begin) || given.contains(text.substring(word, i)))) {
        passages.add(new Passage(begin, end));
        return;
      }
    }
  }

  /** The dot of an initial or a title ends none. */
  private boolean startsSentence(int word, int begin) {
    int i = word;
    while (i > begin && text.charAt(i - 1) <= ' ') {
      i--;
    }
    if (i == begin) {
      return true;
    }
    char mark = text.charAt(i - 1);
    if (mark != '.' || i == word) {
      return (mark == '!' || mark == '?') && i < word;
    }
    int last = i - 1;
    while (last > begin && Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    return i - 1 - last >= LONGEST_TITLE || !Character.isUpperCase(text.charAt(last));
  }
}
