package io.arguo.message;

/** Writes words into lines as HTML lays them out, with {@code > } before quoted ones. */
final class LineWriter {
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int depth;
  private boolean emptyWanted;

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
    emptyWanted |= apart && !out.isEmpty();
  }

  void lineBreak() {
    breakAs(line.toString().stripTrailing());
  }

  private void breakAs(String content) {
    if (emptyWanted) {
      endLine("");
    }
    emptyWanted = false;
    endLine(content);
    line.setLength(0);
  }

  void quote(int step) {
    if (emptyWanted && step < 0) {
      emptyWanted = false;
      depth += step;
      endLine("");
    } else {
      depth += step;
    }
  }

  String text() {
    block(false);
    return out.toString();
  }

  private void endLine(String content) {
    out.append("> ".repeat(Math.min(depth, 50))).append(content).append('\n');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
