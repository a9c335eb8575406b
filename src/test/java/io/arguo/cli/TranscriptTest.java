package io.arguo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every transcript in {@code src/test/resources/cli} prints what it shows. Run with {@code
 * -Darguo.update=true} to write down what is printed now, and read the difference.
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/cli");

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".console")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void prints_what_the_transcript_shows(Path file, @TempDir Path folder) throws IOException {
    String expected = Files.readString(file);
    String actual = new Transcript(folder.resolve("arguo-store")).replay(expected);
    if (Boolean.getBoolean("arguo.update")) {
      Files.writeString(file, actual);
    } else {
      assertEquals(expected, actual);
    }
  }
}
