package io.arguo.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text where no sentence goes on, so that a tokenizer holds only a part of it at a
 * time.
 */
final class Passages {
  /** UTF-16 offsets of a part of a text. */
  record Passage(int begin, int end) {}

  private static final int WISHED = 16_384;
  private static final int MOST = 65_536;

  private Passages() {}

  static List<Passage> of(String text) {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > MOST) {
      int end = cut(text, begin);
      passages.add(new Passage(begin, end));
      begin = end;
    }
    if (begin < text.length()) {
      passages.add(new Passage(begin, text.length()));
    }
    return passages;
  }

  /** Behind an empty line if there is one, else behind a line, else behind a word. */
  private static int cut(String text, int begin) {
    int paragraph = text.indexOf("\n\n", begin + WISHED);
    if (paragraph >= 0 && paragraph + 2 - begin <= MOST) {
      return paragraph + 2;
    }
    int line = text.lastIndexOf('\n', begin + MOST - 1);
    if (line > begin) {
      return line + 1;
    }
    int space = text.lastIndexOf(' ', begin + MOST - 1);
    if (space > begin) {
      return space + 1;
    }
    int end = begin + MOST;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
