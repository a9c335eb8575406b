package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonePropertiesTest {
  private static final Mailbox ADA = new Mailbox("Ada Quill", "ada@example.org");
  private static final List<String> PIECES =
      List.of(
          "> ",
          ">",
          "> > ",
          "\n",
          "\n",
          "\n\n",
          "On Mon, Mar 3, 2014 at 5:21 PM, ",
          "Ben Lark",
          " wrote:",
          "<ben@example.net>",
          "-- \n",
          "From: Ben Lark\n",
          "Subject: x\n",
          "Date: y\n",
          "To: z\n",
          "-----Original Message-----\n",
          "BL> a\n",
          "| a\n",
          "____________\n",
          "Widgets mailing list\n",
          "-------------- next part --------------\n",
          "diff --git a b\n",
          "@@ -1,2 +1,2 @@\n",
          "+x\n",
          "$ ls\n",
          ">>> f(x)\n",
          "Cheers,\n",
          "Ada\n",
          "\t",
          "\0",
          "\uD800",
          "\uFFFD",
          "é",
          "words of a line ",
          "-----BEGIN PGP SIGNATURE-----\n",
          ":",
          "schrieb ",
          "=?utf-8?q?=ZZ?=",
          "(",
          "[",
          "{",
          "*",
          "\\",
          "\r");

  private static List<Zone> zones(String text) {
    Message post = TestMail.post("1", ADA, "", text);
    return new ZoneSplitter().split(post, ReplyForest.builder().build()).zones();
  }

  @Test
  void zones_cover_every_line_once_whatever_the_body_holds() {
    ZoneSplitter splitter = new ZoneSplitter();
    ReplyForest forest = ReplyForest.builder().build();
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Message post = TestMail.post("1", ADA, "", text.toString());
      int next = 1;
      for (Zone zone : splitter.split(post, forest).zones()) {
        assertEquals(next, zone.first(), "seed " + seed);
        next = zone.last() + 1;
      }
      assertEquals(text.toString().split("\n", -1).length + 1, next, "seed " + seed);
    }
  }

  @Test
  void a_body_without_lines_has_no_zones() {
    assertTrue(zones("").isEmpty());
  }

  @Test
  void a_body_of_blank_lines_is_text() {
    assertEquals(List.of(ZoneKind.TEXT), zones("\n\n \n").stream().map(Zone::kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, Mar 3, 2014 at 5:21 PM, Ben Lark <ben@example.net> wrote:\n",
        "On Mon, , , , , , , , , , 1, , , , , , , 2, , , , , , wrote: wrote: wrote:\n",
        "To: everybody\n",
        "-----Original Message-----\nFrom: Ben Lark <ben@example.net>\n",
        "===========================================\n",
        "commit 0123456789012345678901234567890123456789\n",
        "BL> \n\n",
        "    x = y\n",
        "-- \n",
        "____________\n\n",
        "> Ben Lark wrote:\n",
        "Ben Lark wrote:\n> a\nb\n",
        "-----BEGIN PGP SIGNATURE-----\n",
        "Thanks,\nAda\n\n> x\n"
      })
  void a_hundred_thousand_lines_take_seconds(String line) {
    String text = line.repeat(100_000 / line.split("\n", -1).length);
    assertTimeoutPreemptively(Duration.ofMinutes(5), () -> zones(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        ">",
        "> ",
        "On 1, ",
        "<a@",
        "(",
        "x=y;",
        "wrote: ",
        "=?",
        " ",
        "-",
        "12:34 at "
      })
  void a_line_of_a_megabyte_takes_seconds(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());
    String text = "Text.\n" + line + ":\n" + line + "\n> x\n";
    assertTimeoutPreemptively(Duration.ofMinutes(5), () -> zones(text));
  }
}
