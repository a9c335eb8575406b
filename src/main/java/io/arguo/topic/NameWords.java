package io.arguo.topic;

/**
 * Cuts text into the words that names are made of: maximal runs of letters and digits with the
 * marks that belong to a name, so that {@code C++}, {@code C#}, {@code .NET}, {@code __thread} and
 * {@code x86_64} are one word each, and UFS is no part of {@code UFS2} or {@code UFS_x}.
 */
final class NameWords {
  /** The gap between two words where it is white space with at most one line end. */
  static final int SPACE = ' ';

  /** A gap that no name has. */
  static final int NO_GAP = -1;

  private static final int LONGEST_GAP = 4;

  private NameWords() {}

  /** The start of the first word at or behind {@code from}, or {@code to}. */
  static int next(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && !starts(text, i, to)) {
      i++;
    }
    return i;
  }

  /** The end of the word that starts at {@code start}. */
  static int end(CharSequence text, int start, int to) {
    int i = start + 1;
    while (i < to && inner(text, i, to)) {
      i++;
    }
    int marked = marks(text, i, to);
    // "C++17" is a version of C++ and no mention of the name as it stands.
    while (marked > i && marked < to && Character.isLetterOrDigit(text.charAt(marked))) {
      marked++;
    }
    return marked;
  }

  /**
   * What stands between two words, as a number that is equal for equal gaps; a line end counts as
   * white space, and behind a hyphen or slash as nothing.
   */
  static int gap(CharSequence text, int from, int to) {
    int gap = 0;
    int marks = 0;
    int lines = 0;
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        lines += c == '\n' ? 1 : 0;
        blank = true;
        continue;
      }
      gap = 31 * (blank && !(lines > 0 && marks > 0) ? 31 * gap + SPACE : gap) + c;
      blank = false;
      marks++;
    }
    if (lines > 1 || marks > LONGEST_GAP) {
      return NO_GAP;
    }
    if (marks == 0) {
      return blank ? SPACE : 0;
    }
    // The white space in "foo- bar" counts, the line end in a wrapped "foo-\nbar" does not.
    return (blank && lines == 0 ? 31 * gap + SPACE : gap) & 0xFFFF;
  }

  private static boolean starts(CharSequence text, int i, int to) {
    char c = text.charAt(i);
    if (c > ' ' && Character.isLetterOrDigit(c)) {
      return true;
    }
    if (c == '_' && i + 2 < to && text.charAt(i + 1) == '_') {
      return Character.isLetter(text.charAt(i + 2));
    }
    return c == '.'
        && i + 1 < to
        && Character.isLetter(text.charAt(i + 1))
        && (i == 0 || !joins(text.charAt(i - 1)));
  }

  /** Whether a dot behind this character is no beginning of a name such as {@code .NET}. */
  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || ".)]}>\"'_/*".indexOf(c) >= 0;
  }

  private static boolean inner(CharSequence text, int i, int to) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (c != '_' || i + 1 == to) {
      return false;
    }
    char next = text.charAt(i + 1);
    return Character.isLetterOrDigit(next) || next == '_';
  }

  /** The end of the plus or sharp signs that belong to the word ending at {@code i}. */
  private static int marks(CharSequence text, int i, int to) {
    if (i >= to || !Character.isLetter(text.charAt(i - 1))) {
      return i;
    }
    int end = i;
    while (end < to && text.charAt(end) == text.charAt(i) && "+#".indexOf(text.charAt(i)) >= 0) {
      end++;
    }
    boolean single = end == i + 1;
    boolean glued = single && end < to && Character.isLetterOrDigit(text.charAt(end));
    return glued ? i : end;
  }
}
