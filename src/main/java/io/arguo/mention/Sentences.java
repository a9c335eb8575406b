package io.arguo.mention;

/**
 * Where sentences begin, as far as a glance tells; cheaper than parsing and good enough for names.
 */
final class Sentences {
  private Sentences() {}

  /** Whether what stands at {@code begin} may have its capital from its place alone. */
  static boolean startsAt(String text, int begin) {
    int i = begin;
    int lines = 0;
    while (i > 0 && text.charAt(i - 1) <= ' ') {
      i--;
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (i == 0 || lines > 1) {
      return true;
    }
    char before = text.charAt(i - 1);
    return ".!?:;*-\"'(>#=".indexOf(before) >= 0 || lines == 1 && ",".indexOf(before) >= 0;
  }

  /** A line of nothing but the name closes a letter; it names nobody of whom is spoken. */
  static boolean isSignedOff(String text, int begin, int end) {
    int after = end;
    while (after < text.length() && " \t.".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return startsLine(text, begin) && (after == text.length() || text.charAt(after) == '\n');
  }

  /** Only blanks and dashes stand before it. */
  static boolean startsLine(String text, int begin) {
    int before = begin;
    while (before > 0 && " \t-~".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    return before == 0 || text.charAt(before - 1) == '\n';
  }
}
