package io.arguo.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.arguo.mention.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EvidencePropertyTest {
  private static final List<String> WORDS =
      List.of(
          "FooFS is\nterrible.",
          "I \uD83D\uDE00 love BarFS, and FooFS is faster than QuxFS.",
          "- FooFS works well\n- BarFS crashes",
          "As Bob Birch said, it is slow.",
          "No, that's wrong.\n\nFooFS lost my data (see <https://example.org/foofs>).",
          "Gr\u00FC\u00DFe \uD835\uDD38 to all, QuxFS is a mess.");
  private static final List<String> PEOPLE = List.of("Ann Ash", "Bob Birch", "Cleo Cedar");

  @Test
  void offsets_and_lines_give_back_the_words() {
    Random random = new Random(11);
    int seen = 0;
    for (int round = 0; round < 40; round++) {
      Post post = Post.post();
      for (int part = 0; part < 5; part++) {
        int depth = random.nextInt(3);
        String words = WORDS.get(random.nextInt(WORDS.size()));
        if (depth == 0) {
          post.says(words);
        } else {
          post.quotes(PEOPLE.get(random.nextInt(PEOPLE.size())), depth, words);
        }
      }
      Reading reading = post.read();
      for (Evidence evidence : evidence(reading)) {
        check(reading.message().text(), evidence);
        seen++;
      }
    }
    assertFalse(seen == 0);
  }

  private static List<Evidence> evidence(Reading reading) {
    List<Evidence> all = new ArrayList<>();
    reading.positions().forEach(p -> all.addAll(p.evidence()));
    reading.exchanges().forEach(e -> all.addAll(e.evidence()));
    reading.comparisons().forEach(c -> all.addAll(c.evidence()));
    return all;
  }

  private static void check(String text, Evidence evidence) {
    int begin = text.offsetByCodePoints(0, evidence.begin());
    int end = text.offsetByCodePoints(0, evidence.end());
    String words = text.substring(begin, end).replaceAll("(?m)^(?:> )+", "");
    assertEquals(evidence.text(), words.strip().replaceAll("\\s+", " "));
    assertEquals(line(text, begin), evidence.firstLine());
    assertEquals(line(text, end - 1), evidence.lastLine());
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
