package io.arguo.query;

import java.util.List;

/** The rows that SELECT gives; every row has a cell for every column. */
public record Table(List<String> columns, List<List<Cell>> rows) implements QueryResult {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row.size() + " cells for " + columns);
      }
    }
  }

  /** The cells of one column, from the top. */
  public List<Cell> column(String name) {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no column '" + name + "' among " + columns);
    }
    return rows.stream().map(row -> row.get(at)).toList();
  }
}
