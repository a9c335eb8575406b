package io.arguo.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.arguo.query.Cell;
import io.arguo.query.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the rows of a query in one of the {@link TableFormat}s. */
public final class TableWriter {
  private final int width;

  /**
   * A writer.
   *
   * @param width how many columns of characters a table for people may take
   */
  public TableWriter(int width) {
    this.width = width;
  }

  /** Writes the table in UTF-8; the stream stays open. */
  public void write(Table table, TableFormat format, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (format) {
      case TABLE -> writer.write(new TextColumns(width).layOut(table));
      case CSV -> writeLines(table, writer, Csv::line);
      case TSV -> writeLines(table, writer, TableWriter::tabs);
      case JSON -> writeJson(table, writer);
      case MD -> writeMarkdown(table, writer);
    }
    writer.flush();
  }

  private interface Line {
    String of(List<String> fields);
  }

  private static void writeLines(Table table, Writer out, Line line) throws IOException {
    out.write(line.of(table.columns()));
    for (List<Cell> row : table.rows()) {
      out.write(line.of(row.stream().map(Cell::text).toList()));
    }
  }

  private static String tabs(List<String> fields) {
    return String.join("\t", fields.stream().map(f -> f.replaceAll("\\s", " ")).toList()) + "\n";
  }

  private static void writeMarkdown(Table table, Writer out) throws IOException {
    out.write(bars(table.columns()));
    out.write(bars(table.columns().stream().map(c -> "---").toList()));
    for (List<Cell> row : table.rows()) {
      out.write(bars(row.stream().map(c -> escape(c.text())).toList()));
    }
  }

  private static String bars(List<String> fields) {
    return "| " + String.join(" | ", fields) + " |\n";
  }

  private static String escape(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\|<>`*_\\[\\]])", "\\\\$1");
  }

  private static void writeJson(Table table, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (List<Cell> row : table.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(table.columns().get(i));
          writeCell(row.get(i), json);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void writeCell(Cell cell, JsonGenerator json) throws IOException {
    switch (cell) {
      case Cell.Text text -> json.writeString(text.text());
      case Cell.Number number -> json.writeNumber(number.value());
      case Cell.Date date -> json.writeString(date.text());
      case Cell.Iri iri -> json.writeString(iri.text());
      case Cell.None none -> json.writeNull();
    }
  }
}
