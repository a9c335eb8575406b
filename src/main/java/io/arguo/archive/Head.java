package io.arguo.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The beginning of a file, by which its format is told.
 *
 * @param text the bytes as Latin-1
 * @param lines the same without line ends
 */
record Head(String text, List<String> lines) {
  static Head of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return new Head(text, text.lines().toList());
  }

  /** The index of the first line that is not blank, or the number of lines. */
  int firstLine() {
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  boolean isBlank() {
    return firstLine() == lines.size();
  }

  boolean isBinary() {
    long odd = text.chars().filter(c -> c < ' ' && "\t\n\f\r\u001b".indexOf(c) < 0).count();
    return text.indexOf('\0') >= 0 || odd * 20 > text.length();
  }
}
