package io.arguo.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PostTextTest {
  @Test
  void offsets_lines_and_code_points_agree_in_any_text() {
    Random random = new Random(3);
    for (int round = 0; round < 30; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 3000) {
        switch (random.nextInt(20)) {
          case 0 -> text.append('\n');
          case 1, 2 -> text.append("\uD83D\uDE00");
          case 3 -> text.append('\uD83D');
          case 4 -> text.append('\uDE00');
          default -> text.append('x');
        }
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    PostText post = new PostText(text);
    for (int i = 0; i <= text.length(); i += 7) {
      int codePoint = text.codePointCount(0, i);
      boolean whole = i == text.length() || i == text.offsetByCodePoints(0, codePoint);
      if (whole) {
        assertEquals(i, post.offset(codePoint));
        if (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
          assertEquals(codePoint, post.codePoint(i));
        }
      }
      int line = 1 + (int) text.substring(0, i).chars().filter(c -> c == '\n').count();
      assertEquals(line, post.line(i));
    }
  }

  @Test
  void lines_behind_the_last_begin_at_the_end() {
    PostText post = new PostText("one\ntwo");
    assertEquals(4, post.lineStart(2));
    assertEquals(7, post.lineStart(3));
  }
}
