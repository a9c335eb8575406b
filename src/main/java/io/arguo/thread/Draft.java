package io.arguo.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A body on the workbench: its lines, counted from 0, with what the finders made of them so far.
 * Each finder decides on lines that no earlier one took.
 */
final class Draft {
  // Mails quoted within mails without marks are few; more than this is no mail.
  private static final int MOST_SHIFTS = 50;

  private static final Pattern OMISSION =
      Pattern.compile(
          "(?i)[\\[<(]*(?:\\.{2,}|…|snip(?:ped)?|cut|-+ ?(?:snip|8<|>8).{0,6})[\\]>)]*");

  private final String[] raw;
  private final String[] said;
  private final int[] depth;
  private final ZoneKind[] kind;
  private final boolean[] nobody;
  private int shifts;

  Draft(String text) {
    raw = lines(text);
    said = new String[raw.length];
    depth = new int[raw.length];
    kind = new ZoneKind[raw.length];
    nobody = new boolean[raw.length];
    for (int i = 0; i < raw.length; i++) {
      quote(i, QuotePrefix.of(raw[i]));
    }
  }

  int size() {
    return raw.length;
  }

  /** The line as it stands in the body. */
  String raw(int line) {
    return raw[line];
  }

  /** The line without its quote marks. */
  String said(int line) {
    return said[line];
  }

  int depth(int line) {
    return depth[line];
  }

  /** What the line is, or null while undecided. */
  ZoneKind kind(int line) {
    return kind[line];
  }

  boolean isOpen(int line) {
    return kind[line] == null;
  }

  /** Whether nothing but quote marks and blanks stands there. */
  boolean isBlank(int line) {
    return said[line].isBlank();
  }

  /** Whether not even a quote mark stands there. */
  boolean isEmpty(int line) {
    return raw[line].isBlank();
  }

  /** Whether the line is known to be nobody's words, such as a quoted list footer. */
  boolean isNobodys(int line) {
    return nobody[line];
  }

  void mark(int from, int to, ZoneKind as) {
    for (int i = from; i < to; i++) {
      kind[i] = as;
    }
  }

  void markNobodys(int from, int to) {
    for (int i = from; i < to; i++) {
      nobody[i] = true;
    }
  }

  void quote(int line, QuotePrefix prefix) {
    depth[line] = prefix.depth();
    said[line] = prefix.end() == 0 ? raw[line] : raw[line].substring(prefix.end());
  }

  /**
   * Puts all lines from {@code start} on one level deeper, as long as they are at least so deep:
   * they are quoted without marks.
   */
  void deepen(int start, int least) {
    if (++shifts > MOST_SHIFTS) {
      return;
    }
    for (int i = start; i < raw.length && (depth[i] >= least || isEmpty(i)); i++) {
      depth[i]++;
    }
  }

  void setDepth(int line, int value) {
    depth[line] = value;
  }

  /** The next line from {@code line} on that says something, or {@link #size()}. */
  int nextSaid(int line) {
    int at = line;
    while (at < size() && isBlank(at)) {
      at++;
    }
    return at;
  }

  /** The same, but passing over marks of omission such as "[...]". */
  int nextQuoted(int line) {
    int at = nextSaid(line);
    while (at < size() && isOmission(said[at])) {
      at = nextSaid(at + 1);
    }
    return at;
  }

  static boolean isOmission(String said) {
    return said.length() < 20 && OMISSION.matcher(said.strip()).matches();
  }

  /** The last line before {@code line} that says something, or -1. */
  int previousSaid(int line) {
    int at = line - 1;
    while (at >= 0 && isBlank(at)) {
      at--;
    }
    return at;
  }

  private static String[] lines(String text) {
    if (text.isEmpty()) {
      return new String[0];
    }
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    lines.add(text.substring(start));
    return lines.toArray(String[]::new);
  }
}
