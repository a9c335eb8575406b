package io.arguo.export;

import io.arguo.query.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays rows out for people. A table that fits stands in columns; in one that does not, the wide
 * cells stand below their row, each with the name of its column.
 */
final class TextColumns {
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  /** A column that needs more characters than this goes below its row where the table is wide. */
  private static final int NARROW = 30;

  private final int width;

  TextColumns(int width) {
    this.width = width;
  }

  String layOut(Table table) {
    List<List<String>> rows =
        table.rows().stream()
            .map(row -> row.stream().map(c -> c.text().replaceAll("\\s+", " ").strip()).toList())
            .toList();
    int[] widths = widths(table.columns(), rows);
    boolean fits = IntStream.of(widths).map(w -> w + GAP.length()).sum() <= width + GAP.length();
    List<Integer> beside = new ArrayList<>();
    List<Integer> below = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      (fits || widths[c] <= NARROW ? beside : below).add(c);
    }
    StringBuilder text = new StringBuilder();
    appendRow(table.columns(), beside, widths, text);
    appendRow(IntStream.of(widths).mapToObj("─"::repeat).toList(), beside, widths, text);
    for (List<String> row : rows) {
      appendRow(row, beside, widths, text);
      appendBelow(table.columns(), row, below, text);
    }
    return text.toString();
  }

  private static int[] widths(List<String> columns, List<List<String>> rows) {
    int[] widths = columns.stream().mapToInt(TextColumns::length).toArray();
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], length(row.get(c)));
      }
    }
    return widths;
  }

  private static void appendRow(
      List<String> cells, List<Integer> columns, int[] widths, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    for (int c : columns) {
      line.append(cells.get(c)).append(" ".repeat(widths[c] - length(cells.get(c)))).append(GAP);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private void appendBelow(
      List<String> names, List<String> row, List<Integer> columns, StringBuilder text) {
    int label = columns.stream().mapToInt(c -> length(names.get(c))).max().orElse(0);
    for (int c : columns) {
      String before = INDENT + names.get(c) + " ".repeat(label - length(names.get(c))) + GAP;
      for (String part : wrap(row.get(c), width - length(before))) {
        text.append(before).append(part).append('\n');
        before = " ".repeat(length(before));
      }
    }
  }

  /** Breaks at blanks; a word longer than the line is left whole, so that ids can be copied. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
