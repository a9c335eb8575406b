package io.arguo.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables in {@code arguo/stance/}: cells between tabs, comments behind {@code #}. */
final class RuleFile {
  private RuleFile() {}

  /** The rows of a table. Throws IllegalStateException where a row has too few cells. */
  static List<List<String>> rows(String name, int cells) {
    try (InputStream in = RuleFile.class.getResourceAsStream("/arguo/stance/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.strip().split("\\t"));
        if (row.size() != cells) {
          throw new IllegalStateException(name + ":" + number + ": " + cells + " cells expected");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
