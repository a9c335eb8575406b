package io.arguo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.query.SavedQueries;
import io.arguo.query.SavedQuery;
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

  private static final Pattern QUERIES =
      Pattern.compile("(?s)(<!-- queries -->\\n).*?(<!-- /queries -->)");

  /** Commands that a test of this process cannot run: they fetch the project or run the tests. */
  private static final List<String> NOT_RUN = List.of("$ ./arguo test", "$ git ", "$ cd ");

  @Test
  void every_command_prints_what_the_readme_shows(@TempDir Path folder) throws IOException {
    String readme = Files.readString(README);
    Transcript transcript = new Transcript(folder.resolve("arguo-store"));
    // What the README shows first is asked of the store that its first command makes.
    transcript.run("demo --store arguo-demo");
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
  void the_table_of_queries_is_what_their_headers_say() throws IOException {
    StringBuilder table = new StringBuilder("| query | what it answers |\n|---|---|\n");
    for (SavedQuery query : SavedQueries.bundled().all()) {
      table.append(
          "| [`%s`](queries/%s.rq) | %s |\n"
              .formatted(query.name(), query.name(), query.summary()));
    }
    String readme = Files.readString(README);
    String actual =
        QUERIES
            .matcher(readme)
            .replaceFirst("$1" + Matcher.quoteReplacement(table.toString()) + "$2");
    if (Boolean.getBoolean("arguo.update")) {
      Files.writeString(README, actual);
    } else {
      assertEquals(readme, actual);
    }
  }

  @Test
  void every_command_is_run_or_named_as_one_that_cannot() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(README));
    int commands = 0;
    while (block.find()) {
      for (String line : block.group(1).lines().filter(l -> l.startsWith("$ ")).toList()) {
        boolean run = Transcript.isRun(line);
        assertTrue(run || NOT_RUN.stream().anyMatch(line::startsWith), line);
        commands += run ? 1 : 0;
      }
    }
    assertTrue(commands >= 5, "the README shows " + commands + " commands");
  }
}
