package io.arguo.thread;

/**
 * The marks before a quoted line.
 *
 * @param depth how many
 * @param end where the words begin, in characters from the start of the line
 */
record QuotePrefix(int depth, int end) {
  private static final QuotePrefix NO_PREFIX = new QuotePrefix(0, 0);
  private static final int INDENT = 3;

  /** Reads {@code >}, {@code > >}, {@code >>} and the like. */
  static QuotePrefix of(String line) {
    int at = 0;
    while (at < line.length() && at < INDENT && line.charAt(at) == ' ') {
      at++;
    }
    if (at >= line.length() || line.charAt(at) != '>' || isComparison(line, at)) {
      return NO_PREFIX;
    }
    int depth = 0;
    while (at < line.length() && line.charAt(at) == '>') {
      depth++;
      at++;
      boolean spaced =
          at + 1 < line.length() && line.charAt(at) == ' ' && line.charAt(at + 1) == '>';
      if (spaced && !isComparison(line, at + 1)) {
        at++;
      }
    }
    if (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return new QuotePrefix(depth, at);
  }

  /** A line that begins with "greater or equal" was broken there by chance. */
  private static boolean isComparison(String line, int at) {
    return at + 1 < line.length()
        && line.charAt(at + 1) == '='
        && (at + 2 == line.length() || " 0123456789".indexOf(line.charAt(at + 2)) >= 0);
  }
}
