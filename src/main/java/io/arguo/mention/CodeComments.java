package io.arguo.mention;

/** Keeps of code what is written for people: the lines that are comments. The length stays. */
final class CodeComments {
  private CodeComments() {}

  static String only(String code) {
    StringBuilder kept = new StringBuilder(code);
    int start = 0;
    while (start < code.length()) {
      int end = code.indexOf('\n', start);
      end = end < 0 ? code.length() : end;
      if (!isComment(code, start, end)) {
        for (int i = start; i < end; i++) {
          kept.setCharAt(i, ' ');
        }
      }
      start = end + 1;
    }
    return kept.toString();
  }

  /** Also behind the mark of a patch's line. */
  private static boolean isComment(String code, int start, int end) {
    int i = start;
    while (i < end && (code.charAt(i) <= ' ' || i == start && "+-".indexOf(code.charAt(i)) >= 0)) {
      i++;
    }
    String rest = code.substring(i, Math.min(end, i + 3));
    return rest.startsWith("# ")
        || rest.startsWith("//")
        || rest.startsWith("/*")
        || rest.startsWith("* ")
        || rest.startsWith("-- ")
        || rest.startsWith(";; ");
  }
}
