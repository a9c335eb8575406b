package io.arguo.stance;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what is no word of the speaker, without moving what is. */
final class Blanks {
  private static final Pattern LINK = Pattern.compile("<?\\b(?:https?|ftp)://[^\\s>]*+>?");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-*+o•]|\\(?[0-9]{1,2}[.)])(?=[ \\t])");
  private static final int LONGEST_MARK = 4;

  private Blanks() {}

  /** Blanks as many quote marks at the start of each line as the text is deep in quotes. */
  static String quoteMarks(String text, int depth) {
    if (depth == 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    int line = 0;
    while (line < chars.length) {
      int at = line;
      for (int level = 0; level < depth; level++) {
        int mark = endOfMark(chars, at);
        if (mark < 0) {
          break;
        }
        Arrays.fill(chars, at, mark, ' ');
        at = mark;
      }
      int end = text.indexOf('\n', at);
      line = end < 0 ? chars.length : end + 1;
    }
    return new String(chars);
  }

  /** The offset behind a mark such as {@code >}, {@code |} or {@code AB>}, or -1. */
  private static int endOfMark(char[] chars, int from) {
    int at = from;
    while (at < chars.length && (chars[at] == ' ' || chars[at] == '\t')) {
      at++;
    }
    int letters = at;
    while (at < chars.length && at - letters < LONGEST_MARK && Character.isLetter(chars[at])) {
      at++;
    }
    if (at >= chars.length || (chars[at] != '>' && (chars[at] != '|' || at > letters))) {
      return -1;
    }
    return at + 1;
  }

  /** Blanks links, and lets each point of a list begin a paragraph and so a sentence. */
  static String linksAndBullets(String text) {
    StringBuilder legible = new StringBuilder(text);
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      for (int i = link.start(); i < link.end(); i++) {
        legible.setCharAt(i, ' ');
      }
    }
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      int next = end < 0 ? text.length() : end + 1;
      int first = line;
      while (first < next - 1 && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
        first++;
      }
      Matcher bullet = BULLET.matcher(text).region(first, Math.min(next, first + 6));
      if (bullet.lookingAt()) {
        for (int i = bullet.start(); i < bullet.end(); i++) {
          legible.setCharAt(i, '\n');
        }
      }
      line = next;
    }
    return legible.toString();
  }
}
