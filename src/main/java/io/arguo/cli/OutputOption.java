package io.arguo.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where data goes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Write to this file; - is standard output, the default.")
  private String file;

  /** Writes data and gives back something about it. */
  interface Writing<T> {
    T to(OutputStream out) throws Exception;
  }

  <T> T write(Console console, Writing<T> writing) throws Exception {
    if (file.equals("-")) {
      T result = writing.to(console.out());
      console.out().flush();
      return result;
    }
    Path path = Path.of(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      return writing.to(out);
    }
  }
}
