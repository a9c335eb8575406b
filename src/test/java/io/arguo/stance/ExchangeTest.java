package io.arguo.stance;

import static io.arguo.stance.Post.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ExchangeTest {
  private static List<String> answer(String words) {
    return post().quotes("Bob Birch", 1, "We should use FooFS.").says(words).exchanges();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I agree.",
        "+1",
        "Exactly. Let us do it.",
        "Good point, thanks.",
        "You're right."
      })
  void acceptance_agrees(String words) {
    assertEquals(List.of("Ann Ash agrees Bob Birch"), answer(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No, it loses data.",
        "I disagree.",
        "That's wrong.",
        "I don't think so, and it's not true anyway.",
        "Actually it was dropped long ago."
      })
  void rejection_disagrees(String words) {
    assertEquals(List.of("Ann Ash disagrees Bob Birch"), answer(words));
  }

  @Test
  void a_concession_with_a_but_is_mixed() {
    assertEquals(
        List.of("Ann Ash mixed Bob Birch"),
        answer("You're right about that. But it is not a matter of speed, however fast it is."));
  }

  @Test
  void plain_information_responds() {
    assertEquals(
        List.of("Ann Ash responds Bob Birch"), answer("It was released on Monday by the team."));
  }

  @Test
  void opposite_positions_on_one_topic_are_a_disagreement() {
    List<String> exchanges =
        post()
            .quotes("Bob Birch", 1, "FooFS is excellent.")
            .says("FooFS lost my data.")
            .exchanges();
    assertEquals(List.of("Ann Ash disagrees Bob Birch"), exchanges);
  }

  @Test
  void nested_quotations_are_exchanges_too() {
    List<String> exchanges =
        post()
            .quotes("Cleo Cedar", 2, "FooFS is fine.")
            .quotes("Bob Birch", 1, "I disagree.")
            .says("It was released on Monday.")
            .exchanges();
    assertEquals(
        List.of("Ann Ash responds Bob Birch", "Bob Birch disagrees Cleo Cedar"), exchanges);
  }

  @Test
  void a_reply_above_the_quotation_answers_it() {
    List<String> exchanges =
        post().says("I agree with that.").quotes("Bob Birch", 1, "FooFS is fine.").exchanges();
    assertEquals(List.of("Ann Ash agrees Bob Birch"), exchanges);
  }

  @Test
  void ones_own_quoted_words_are_no_exchange() {
    assertEquals(
        List.of(), post().quotes("Ann Ash", 1, "FooFS is fine.").says("I was wrong.").exchanges());
  }

  @Test
  void somebody_may_be_answered_by_name() {
    assertEquals(
        List.of("Ann Ash agrees Cleo Cedar"),
        post().says("As Cleo Cedar has pointed out, there is no manual.").exchanges());
  }

  @Test
  void people_merely_listed_are_not_answered() {
    assertEquals(
        List.of(), post().says("Bob Birch and Cleo Cedar were at the meeting.").exchanges());
  }
}
