package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
  private static final Mailbox ADA = new Mailbox("Ada Quill", "ada@example.org");
  private static final String LINE = "The press stands in the cellar, and nobody oils it.";

  private static ZonedPost post(String text) {
    return new ZoneSplitter()
        .split(TestMail.post("1", ADA, "", text), ReplyForest.builder().build());
  }

  private static OwnWords words(String... texts) {
    OwnWords words = new OwnWords();
    for (int i = 0; i < texts.length; i++) {
      words.add(i, post(texts[i]));
    }
    return words;
  }

  @Test
  void a_line_is_the_same_in_other_case_spacing_and_punctuation() {
    int print = WordRuns.ofLine(LINE);
    assertNotEquals(0, print);
    assertEquals(
        print, WordRuns.ofLine("  the PRESS stands in\u00a0the cellar and nobody oils it"));
    assertNotEquals(print, WordRuns.ofLine(LINE + " Never."));
  }

  @Test
  void a_line_of_few_letters_tells_nothing() {
    assertEquals(0, WordRuns.ofLine("Yes, I do."));
    assertEquals(0, WordRuns.ofLine("---------------------------"));
  }

  @Test
  void a_post_has_its_new_words_and_no_quoted_ones() {
    OwnWords words = words("> " + LINE + "\n\nNo, it was oiled by me last Tuesday.", LINE);
    assertFalse(words.has(0, WordRuns.ofLine(LINE)));
    assertTrue(words.has(0, WordRuns.ofLine("No, it was oiled by me last Tuesday.")));
    assertTrue(words.has(1, WordRuns.ofLine(LINE)));
  }

  @Test
  void a_post_without_words_is_known_all_the_same() {
    OwnWords words = words("Yes.");
    assertTrue(words.knows(0));
    assertFalse(words.has(0, WordRuns.ofLine(LINE)));
    assertFalse(words.knows(1));
  }

  @Test
  void runs_and_sentences_are_the_same_however_lines_are_broken() {
    String text =
        (LINE + " ").repeat(3) + "It was sold to somebody who has more stairs than sense.";
    assertEquals(prints(text), prints(text.replaceAll("(\\S+ \\S+ \\S+) ", "$1\n")));
    assertFalse(prints(text).isEmpty());
  }

  private static List<Integer> prints(String text) {
    List<Integer> prints = new ArrayList<>();
    WordRuns.Sink sink =
        new WordRuns.Sink() {
          @Override
          public void run(int print, int first, int last) {
            prints.add(print);
          }

          @Override
          public void sentence(int print, int first, int last) {
            prints.add(print);
          }
        };
    WordRuns runs = new WordRuns(sink);
    text.lines().forEach(line -> runs.read(line, 0));
    runs.pause(0);
    return prints;
  }

  @Test
  void the_longest_post_takes_four_kilobytes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("line number ").append(i).append(" of very many lines\n");
    }
    assertTrue(words(text.toString()).bytes() <= 4_000);
  }
}
