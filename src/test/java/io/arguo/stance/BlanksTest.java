package io.arguo.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlanksTest {
  @Test
  void only_as_many_quote_marks_go_as_the_text_is_deep() {
    assertEquals("  one\n  > two\n", Blanks.quoteMarks("> one\n> > two\n", 1));
    assertEquals("    one\n   two", Blanks.quoteMarks("> > one\n>> two", 2));
    assertEquals("> one", Blanks.quoteMarks("> one", 0));
  }

  @Test
  void marks_may_be_initials_or_bars() {
    assertEquals("     one\n  two", Blanks.quoteMarks("JD>> one\n| two", 2).replace(">", " "));
  }

  @Test
  void lines_without_marks_stay() {
    assertEquals("no marks here", Blanks.quoteMarks("no marks here", 2));
  }

  @Test
  void links_are_blanked_and_points_begin_paragraphs() {
    assertEquals(
        "See" + " ".repeat(25) + "now.",
        Blanks.linksAndBullets("See <https://example.org/a> now."));
    assertEquals("\n one\n\n\n two", Blanks.linksAndBullets("- one\n2. two"));
    assertEquals("a - b", Blanks.linksAndBullets("a - b"));
  }
}
