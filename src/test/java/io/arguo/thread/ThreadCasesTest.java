package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arguo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every thread of {@code src/test/resources/threads}: {@code x.txt} holds the posts, each below a
 * line {@code === id, author, parent}; {@code x.zones} is what is expected of the last. A missing
 * expectation is written as a draft, and fails.
 */
class ThreadCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "threads");

  @TestFactory
  Stream<DynamicTest> every_last_post_has_the_speakers_that_are_expected() throws IOException {
    List<Path> threads;
    try (Stream<Path> files = Files.list(CASES)) {
      threads = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    return threads.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String found = zones(posts(Files.readString(file)));
    Path expectation = Path.of(file.toString().replaceFirst("\\.txt$", ".zones"));
    if (Files.notExists(expectation)) {
      Files.writeString(expectation, found);
      Assertions.fail("wrote a draft of " + expectation + ": read it");
    }
    assertEquals(Files.readString(expectation), found);
  }

  private static List<Message> posts(String file) {
    List<Message> posts = new ArrayList<>();
    for (String part : file.substring(4).split("\n=== ")) {
      String[] head = part.substring(0, part.indexOf('\n')).split(", ");
      String text = part.substring(part.indexOf('\n') + 2).stripTrailing();
      String parent = head.length > 2 ? head[2] : "";
      posts.add(TestMail.post(head[0], TestMail.mailbox(head[1]), parent, text));
    }
    return posts;
  }

  private static String zones(List<Message> posts) {
    Message last = posts.getLast();
    String[] lines = last.text().split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (Zone zone : new ZoneSplitter().split(last, TestMail.forest(posts)).zones()) {
      String who =
          zone.speaker()
              .map(
                  s ->
                      String.format(
                          Locale.ROOT, "%s, %s %.2f", s.mailbox(), s.rule(), s.confidence()))
              .orElse("nobody")
              .replaceAll("Mailbox\\[name=(.*), address=(.*)\\]", "$1 <$2>");
      out.append("== %s %d, %s\n".formatted(zone.kind().label(), zone.depth(), who));
      for (int i = zone.first(); i <= zone.last(); i++) {
        out.append(lines[i - 1]).append('\n');
      }
    }
    return out.toString();
  }
}
