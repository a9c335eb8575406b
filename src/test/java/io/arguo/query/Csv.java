package io.arguo.query;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as text to compare; RFC 4180 but for line ends. */
final class Csv {
  private Csv() {}

  static String of(Table table) {
    StringBuilder text = new StringBuilder(line(table.columns()));
    table.rows().forEach(row -> text.append(line(row.stream().map(Cell::text).toList())));
    return text.toString();
  }

  private static String line(List<String> values) {
    return values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String value) {
    boolean plain = !value.contains(",") && !value.contains("\"") && !value.contains("\n");
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
