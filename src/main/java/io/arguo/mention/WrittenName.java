package io.arguo.mention;

import java.util.List;
import java.util.Optional;

/** Where a name that was read out of some lines stands in them, by offsets. */
record WrittenName(int begin, int end) {
  /** The lines may be wrapped within the name, and may have it as an encoded word (RFC 2047). */
  static Optional<WrittenName> of(String name, String lines) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = List.of(name.split(" "));
    int begin = lines.indexOf(words.get(0));
    while (begin >= 0) {
      int end = end(words, lines, begin);
      if (end > begin && stands(lines, begin, end)) {
        return Optional.of(new WrittenName(begin, end));
      }
      begin = lines.indexOf(words.get(0), begin + 1);
    }
    return encoded(lines);
  }

  /** Behind the last word, or -1 where the words do not stand there with blanks between them. */
  private static int end(List<String> words, String lines, int begin) {
    int i = begin;
    for (String word : words) {
      while (i > begin && i < lines.length() && lines.charAt(i) <= ' ') {
        i++;
      }
      if (!lines.startsWith(word, i)) {
        return -1;
      }
      i += word.length();
    }
    return i;
  }

  private static boolean stands(String lines, int begin, int end) {
    return (begin == 0 || !Character.isLetterOrDigit(lines.charAt(begin - 1)))
        && (end == lines.length() || !Character.isLetterOrDigit(lines.charAt(end)));
  }

  /** What stands between {@code =?charset?encoding?} and {@code ?=}. */
  private static Optional<WrittenName> encoded(String lines) {
    int open = lines.indexOf("=?");
    int charset = open < 0 ? -1 : lines.indexOf('?', open + 2);
    int encoding = charset < 0 ? -1 : lines.indexOf('?', charset + 1);
    int close = encoding < 0 ? -1 : lines.indexOf("?=", encoding + 1);
    return close > encoding + 1
        ? Optional.of(new WrittenName(encoding + 1, close))
        : Optional.empty();
  }
}
