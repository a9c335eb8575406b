package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentPropertiesTest {
  private static final int POSTS = 60;

  private static Mailbox person(int number) {
    return new Mailbox("Person No" + (char) ('a' + number), "p" + number + "@example.org");
  }

  /** Words of no language, five a line. */
  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      line.append(Integer.toString(1296 + random.nextInt(45_000), 36)).append(' ');
    }
    return line.toString().strip();
  }

  /** Posts that quote lines of any earlier ones, often without saying whose. */
  private static List<Message> posts(Random random) {
    List<Message> posts = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < POSTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int quotes = said.isEmpty() ? 0 : random.nextInt(4); quotes > 0; quotes--) {
        text.append("> ".repeat(1 + random.nextInt(2)));
        text.append(said.get(random.nextInt(said.size()))).append('\n');
        text.append(random.nextBoolean() ? "\nYes.\n\n" : "");
      }
      text.append('\n');
      for (int lines = random.nextInt(4); lines > 0; lines--) {
        said.add(line(random));
        text.append(said.getLast()).append("\n\n");
      }
      String parent = i > 0 && random.nextBoolean() ? "m" + random.nextInt(i) : "";
      posts.add(TestMail.post("m" + i, person(i % 7), parent, text.toString()));
    }
    return posts;
  }

  private static List<List<Zone>> zones(List<Message> posts, ReplyForest forest) {
    ZoneSplitter splitter = new ZoneSplitter();
    return posts.stream().map(post -> splitter.split(post, forest).zones()).toList();
  }

  @Test
  void the_order_of_posts_makes_no_difference() {
    Random random = new Random(11);
    List<Message> posts = posts(random);
    List<List<Zone>> expected = zones(posts, TestMail.forest(posts));
    List<Message> shuffled = new ArrayList<>(posts);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(shuffled, random);
      assertEquals(expected, zones(posts, TestMail.forest(shuffled)));
    }
  }

  @Test
  void the_number_of_threads_makes_no_difference() {
    List<Message> posts = posts(new Random(12));
    ReplyForest forest = TestMail.forest(posts);
    ZoneSplitter splitter = new ZoneSplitter();
    List<List<Zone>> parallel =
        posts.parallelStream().map(post -> splitter.split(post, forest).zones()).toList();
    assertEquals(zones(posts, forest), parallel);
  }

  @Test
  void words_change_speakers_but_neither_kinds_nor_depths() {
    List<Message> posts = posts(new Random(13));
    ReplyForestBuilder headers = ReplyForest.builder();
    posts.forEach(headers::add);
    assertEquals(lines(zones(posts, headers.build())), lines(zones(posts, TestMail.forest(posts))));
  }

  private static List<String> lines(List<List<Zone>> posts) {
    List<String> lines = new ArrayList<>();
    for (List<Zone> zones : posts) {
      for (Zone zone : zones) {
        for (int i = zone.first(); i <= zone.last(); i++) {
          lines.add(i + " " + zone.kind() + " " + zone.depth());
        }
      }
    }
    return lines;
  }

  @Test
  void every_quoted_line_of_an_archive_is_found() {
    List<Message> posts = posts(new Random(14));
    ReplyForest forest = TestMail.forest(posts);
    ZoneSplitter splitter = new ZoneSplitter();
    int found = 0;
    for (Message post : posts) {
      for (Zone zone : splitter.split(post, forest).zones()) {
        boolean quote = zone.kind() == ZoneKind.QUOTE;
        assertTrue(!quote || zone.speaker().orElseThrow().rule().equals("aligned"), post.text());
        found += quote ? 1 : 0;
      }
    }
    assertTrue(found > POSTS / 2, found + " quotes");
  }

  @Test
  void a_hundred_thousand_quoted_lines_in_a_long_thread_take_seconds() {
    Random random = new Random(15);
    List<Message> posts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String text = (line(random) + "\n").repeat(20);
      posts.add(TestMail.post("m" + i, person(i % 26), i == 0 ? "" : "m" + (i - 1), text));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("> ").append(line(random)).append('\n');
    }
    Message last = TestMail.post("last", person(0), "m399", text.toString());
    ReplyForest forest = TestMail.forest(posts);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new ZoneSplitter().split(last, forest));
  }
}
