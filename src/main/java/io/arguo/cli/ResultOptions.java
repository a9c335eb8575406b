package io.arguo.cli;

import io.arguo.export.GraphExporter;
import io.arguo.export.GraphFormat;
import io.arguo.export.TableFormat;
import io.arguo.export.TableWriter;
import io.arguo.query.GraphResult;
import io.arguo.query.QueryResult;
import io.arguo.query.Table;
import io.arguo.query.YesNo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** How a query's result is written. */
final class ResultOptions {
  private static final int DEFAULT_WIDTH = 110;
  private static final int MIN_WIDTH = 60;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of: table, csv, tsv, json, md (default: table).")
  private TableFormat format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Give a query up after this many seconds (default: 60).")
  private int seconds;

  int seconds() {
    return seconds;
  }

  TableFormat format() {
    return format;
  }

  void write(QueryResult result, OutputStream out) throws IOException {
    switch (result) {
      case Table table -> new TableWriter(width()).write(table, format, out);
      case YesNo answer ->
          out.write((answer.yes() ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
      case GraphResult facts -> new GraphExporter(false).write(facts.graph(), GraphFormat.TTL, out);
    }
  }

  /** As wide as the terminal, which the launcher measures. */
  private static int width() {
    return Math.max(MIN_WIDTH, Integer.getInteger("arguo.columns", DEFAULT_WIDTH));
  }
}
