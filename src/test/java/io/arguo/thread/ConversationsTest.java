package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationsTest {
  private static final long DAY = 86_400;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Re: Which press for the cellar?",
        "RE: [widgets] Re[2]: which press for the cellar",
        "AW: Which  press for the cellar (was: Gaskets)",
        "[PATCH v2] Which press for the cellar"
      })
  void marks_and_tags_are_no_part_of_a_subject(String subject) {
    assertEquals(key("Which press for the cellar"), key(subject));
  }

  @Test
  void other_subjects_have_other_keys_and_an_empty_one_none() {
    assertNotEquals(key("Which press for the cellar"), key("Which press for the attic"));
    assertEquals(0, key("Re: "));
  }

  @Test
  void the_last_posts_before_a_date_come_oldest_first() {
    IdTable ids = new IdTable();
    List.of("a", "b", "c", "d", "e").forEach(ids::number);
    int[] subjects = {7, 7, 8, 7, 7};
    long[] dates = {30 * DAY, 10 * DAY, 10 * DAY, 20 * DAY, Long.MAX_VALUE};
    Conversations conversations = new Conversations(subjects, dates, ids);
    assertEquals(List.of(1, 3), conversations.before(7, 20 * DAY, 9));
    assertEquals(List.of(3, 0), conversations.before(7, 30 * DAY, 2));
    assertEquals(List.of(1, 3, 0, 4), conversations.before(7, Long.MAX_VALUE, 9));
    assertEquals(List.of(), conversations.before(0, 30 * DAY, 9));
  }

  private static int key(String subject) {
    return Conversations.key(subject);
  }
}
