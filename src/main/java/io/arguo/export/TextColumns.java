package io.arguo.export;

import io.arguo.query.Cell;
import io.arguo.query.Table;
import java.util.ArrayList;
import java.util.List;

/** Lays rows out as columns of text: narrow columns as they are, wide ones wrapped to fit. */
final class TextColumns {
  private static final int GAP = 2;
  private static final int NARROW = 24;

  private final int width;

  TextColumns(int width) {
    this.width = width;
  }

  String layOut(Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns());
    for (List<Cell> row : table.rows()) {
      rows.add(row.stream().map(c -> c.text().replaceAll("\\s+", " ").strip()).toList());
    }
    int[] widths = widths(rows);
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      append(row, widths, text);
      if (row == table.columns()) {
        append(rule(widths), widths, text);
      }
    }
    return text.toString();
  }

  /** Narrow columns get what they need; the others share what is left by what they ask for. */
  private int[] widths(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    int wide = 0;
    int left = width - GAP * (columns - 1);
    for (int c = 0; c < columns; c++) {
      for (List<String> row : rows) {
        widths[c] = Math.max(widths[c], length(row.get(c)));
      }
      wide += widths[c] > NARROW ? widths[c] : 0;
      left -= widths[c] > NARROW ? 0 : widths[c];
    }
    for (int c = 0; wide > left && c < columns; c++) {
      if (widths[c] > NARROW) {
        widths[c] = Math.max(NARROW, (int) ((long) Math.max(left, 0) * widths[c] / wide));
      }
    }
    return widths;
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int w : widths) {
      rule.add("─".repeat(w));
    }
    return rule;
  }

  private static void append(List<String> row, int[] widths, StringBuilder text) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < row.size(); c++) {
      cells.add(wrap(row.get(c), widths[c]));
      height = Math.max(height, cells.getLast().size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder one = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        String part = line < cells.get(c).size() ? cells.get(c).get(line) : "";
        one.append(part).append(" ".repeat(widths[c] - length(part) + GAP));
      }
      text.append(one.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > end / 2 ? blank : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
