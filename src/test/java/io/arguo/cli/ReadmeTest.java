package io.arguo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's console blocks, run one after the other, print what the README shows. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");

  /** Commands that a test of this process cannot run: they fetch the project or run the tests. */
  private static final List<String> NOT_RUN = List.of("$ mvn ", "$ git ", "$ cd ", "$ python3 ");

  @Test
  void every_command_prints_what_the_readme_shows(@TempDir Path folder) throws IOException {
    String readme = Files.readString(README);
    Transcript transcript = new Transcript(folder.resolve("arguo-demo"));
    StringBuilder actual = new StringBuilder();
    Matcher block = BLOCK.matcher(readme);
    int from = 0;
    while (block.find()) {
      actual.append(readme, from, block.start(1)).append(transcript.replay(block.group(1)));
      from = block.end(1);
    }
    actual.append(readme, from, readme.length());
    if (Boolean.getBoolean("arguo.update")) {
      Files.writeString(README, actual);
    } else {
      assertEquals(readme, actual.toString());
    }
  }

  @Test
  void every_command_is_run_or_named_as_one_that_cannot() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(README));
    int commands = 0;
    while (block.find()) {
      for (String line : block.group(1).lines().filter(l -> l.startsWith("$ ")).toList()) {
        boolean run = line.startsWith("$ ./arguo");
        assertTrue(run || NOT_RUN.stream().anyMatch(line::startsWith), line);
        commands += run ? 1 : 0;
      }
    }
    assertTrue(commands >= 5, "the README shows " + commands + " commands");
  }
}
