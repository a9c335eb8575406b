package io.arguo.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a saved query's header without its mark.
 *
 * @param number in the file, counted from 1
 * @param indent how many blanks stand before the text
 */
record HeaderLine(int number, int indent, String text) {
  private static final String MARK = "#+";

  /** All that are not blank. */
  static List<HeaderLine> all(String file) {
    List<HeaderLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : file.split("\n", -1)) {
      number++;
      if (line.startsWith(MARK) && line.length() > MARK.length()) {
        // One blank after the mark belongs to the mark.
        String content = line.substring(MARK.length());
        int indent = content.length() - content.stripLeading().length() - 1;
        if (!content.isBlank()) {
          lines.add(new HeaderLine(number, indent, content.strip()));
        }
      }
    }
    return lines;
  }

  /** The lines after one that are deeper than it. */
  static List<HeaderLine> below(List<HeaderLine> lines, int at) {
    int end = at + 1;
    while (end < lines.size() && lines.get(end).indent() > lines.get(at).indent()) {
      end++;
    }
    return lines.subList(at + 1, end);
  }

  /** What stands before the first colon, or everything. */
  String key() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon).strip();
  }

  /** What stands behind the first colon, without quotes. */
  String value() {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : unquoted(text.substring(colon + 1).strip());
  }

  static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
