package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every post of {@code src/test/resources/zones}: {@code x.txt} is the post, {@code x.zones} what
 * is expected of it. A missing expectation is written as a draft, and fails.
 */
class ZoneCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "zones");

  @TestFactory
  Stream<DynamicTest> every_post_is_cut_as_expected() throws IOException {
    List<Path> posts;
    try (Stream<Path> files = Files.list(CASES)) {
      posts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    return posts.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String found = zones(Files.readString(file));
    Path expectation = Path.of(file.toString().replaceFirst("\\.txt$", ".zones"));
    if (Files.notExists(expectation)) {
      Files.writeString(expectation, found);
      Assertions.fail("wrote a draft of " + expectation + ": read it");
    }
    assertEquals(Files.readString(expectation), found);
  }

  private static String zones(String file) {
    int cut = file.indexOf("\n\n");
    List<Mailbox> people = new ArrayList<>();
    for (String line : file.substring(0, cut).split("\n")) {
      people.add(TestMail.mailbox(line.substring(line.indexOf(':') + 2)));
    }
    String text = file.substring(cut + 2).stripTrailing();
    Message post = TestMail.post("1", people.getFirst(), people.size() > 1 ? "2" : "", text);
    ReplyForest forest = TestMail.chain(post, people.subList(1, people.size()));
    String[] lines = text.split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (Zone zone : new ZoneSplitter().split(post, forest).zones()) {
      String who =
          zone.speaker().map(s -> s.mailbox().display() + ", " + s.rule()).orElse("nobody");
      out.append("== %s %d, %s%n".formatted(zone.kind().label(), zone.depth(), who));
      for (int i = zone.first(); i <= zone.last(); i++) {
        out.append(lines[i - 1]).append('\n');
      }
    }
    return out.toString();
  }
}
