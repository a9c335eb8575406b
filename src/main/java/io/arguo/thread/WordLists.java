package io.arguo.thread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The package's lists of words and patterns, which live in text files that a person can read. */
final class WordLists {
  private WordLists() {}

  /** The lines of a list without comments ({@code #} and a blank) and empty lines. */
  static List<String> read(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream("/arguo/thread/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list arguo/thread/" + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
