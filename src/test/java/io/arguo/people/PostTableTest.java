package io.arguo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PostTableTest {
  @Test
  void keeps_a_number_for_each_of_many_posts() {
    PostTable table = new PostTable();
    for (int i = 0; i < 5000; i++) {
      table.put("id" + i + "@example.org", i);
    }
    for (int i = 0; i < 5000; i++) {
      assertEquals(i, table.get(PostTable.hash("id" + i + "@example.org")));
    }
    assertTrue(table.get(PostTable.hash("none@example.org")) < 0);
  }

  @Test
  void two_numbers_for_one_post_are_none_whatever_their_order() {
    PostTable table = new PostTable();
    table.put("a", 1);
    table.put("a", 1);
    assertEquals(1, table.get(PostTable.hash("a")));
    table.put("a", 2);
    table.put("a", 1);
    assertTrue(table.get(PostTable.hash("a")) < 0);
  }
}
