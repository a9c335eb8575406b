package io.arguo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameScentTest {
  @Test
  void a_capital_shows_a_name_unless_it_begins_a_sentence() {
    assertEquals(List.of(), passages("The disk failed. It was old! Why? Nobody knows."));
    assertEquals(List.of("I met Quist there."), passages("I met Quist there."));
    assertEquals(List.of("it fails\nQuist knows."), passages("it fails\nQuist knows."));
  }

  @Test
  void the_dot_of_an_initial_or_a_title_ends_no_sentence() {
    assertEquals(List.of("That was Z. Quist"), passages("That was Z. Quist"));
    assertEquals(List.of("ask Dr. Quist"), passages("ask Dr. Quist"));
  }

  @Test
  void a_given_name_may_stand_first() {
    assertEquals(List.of("Robert knows."), passages("Robert knows."));
  }

  @Test
  void only_the_paragraphs_with_a_name_are_read() {
    assertEquals(List.of("ask Quist\n"), passages("Nothing here.\n  \nask Quist\n\nNor here.\n"));
  }

  @Test
  void what_is_named_already_is_no_stranger() {
    BitSet taken = new BitSet();
    taken.set(4, 9);
    assertEquals(List.of(), new NameScent(new GivenNames(), "ask Quist", taken).passages());
  }

  private static List<String> passages(String text) {
    return new NameScent(new GivenNames(), text, new BitSet())
        .passages().stream().map(one -> text.substring(one.begin(), one.end())).toList();
  }
}
