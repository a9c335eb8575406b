package io.arguo.message;

/** Writes words into lines as HTML lays them out, with {@code > } before quoted ones. */
final class LineWriter {
  private static final int NONE = -1;
  private static final int DEEPEST = 50;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int depth;

  /** Quote depth of an empty line that goes before the next words; -1 where none does. */
  private int emptyDepth = NONE;

  /** Adds text; white space collapses unless it is preformatted. */
  void words(String text, boolean preformatted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '\u00A0' ? ' ' : text.charAt(i);
      if (preformatted && c == '\n') {
        breakAs(line.toString());
      } else if (preformatted || !isSpace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  /** Begins a new line where one is begun, after an empty one where the block is set apart. */
  void block(boolean apart) {
    if (!line.toString().isBlank()) {
      lineBreak();
    }
    line.setLength(0);
    if (apart && !out.isEmpty()) {
      emptyDepth = emptyDepth == NONE ? depth : Math.min(emptyDepth, depth);
    }
  }

  void lineBreak() {
    breakAs(line.toString().stripTrailing());
  }

  private void breakAs(String content) {
    if (emptyDepth != NONE) {
      endLine("", emptyDepth);
    }
    emptyDepth = NONE;
    endLine(content, depth);
    line.setLength(0);
  }

  /** Goes into a quotation (1) or out of one (-1). */
  void quote(int step) {
    depth += step;
    emptyDepth = Math.min(emptyDepth, depth);
  }

  String text() {
    block(false);
    return out.toString();
  }

  private void endLine(String content, int quotes) {
    String marks = "> ".repeat(Math.min(quotes, DEEPEST));
    out.append(content.isEmpty() ? marks.stripTrailing() : marks + content).append('\n');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
