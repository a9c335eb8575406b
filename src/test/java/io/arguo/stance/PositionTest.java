package io.arguo.stance;

import static io.arguo.stance.Post.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.thread.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PositionTest {
  private static final List<String> FOR = List.of("Ann Ash FooFS for");
  private static final List<String> AGAINST = List.of("Ann Ash FooFS against");
  private static final List<String> NONE = List.of();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooFS is rock solid.",
        "I love FooFS.",
        "FooFS works well for me.",
        "I would recommend FooFS to anybody.",
        "The performance of FooFS is excellent.",
        "We switched to FooFS last year.",
        "I never had a problem with FooFS.",
        "FooFS is not bad at all, it works great.",
        "FooFS makes it easy to grow a volume.",
        "I'm a big fan of FooFS."
      })
  void praise_is_for(String words) {
    assertEquals(FOR, post().says(words).positions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooFS lost my data twice.",
        "FooFS is terribly slow.",
        "FooFS sucks.",
        "I don't trust FooFS.",
        "FooFS is not reliable.",
        "I don't think FooFS is stable.",
        "You should avoid FooFS.",
        "We had to get rid of FooFS.",
        "There are serious bugs in FooFS.",
        "FooFS crashes under load.",
        "I would never recommend FooFS.",
        "FooFS lacks checksums.",
        "The code of FooFS is a horrible mess.",
        "I'm glad that we moved away from FooFS, it was a nightmare."
      })
  void blame_is_against(String words) {
    assertEquals(AGAINST, post().says(words).positions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Has anybody tried FooFS?",
        "Is FooFS stable?",
        "Copy the file to the FooFS partition first.",
        "See the manual of FooFS."
      })
  void a_question_or_a_bare_mention_is_no_position(String words) {
    assertEquals(NONE, post().says(words).positions());
  }

  @Test
  void praise_and_blame_together_are_mixed() {
    List<String> positions =
        post().says("FooFS is very fast. But FooFS is also terribly buggy.").positions();
    assertEquals(List.of("Ann Ash FooFS mixed"), positions);
  }

  @Test
  void a_judgement_binds_to_its_own_subject_and_not_to_its_neighbour() {
    List<String> positions =
        post().says("FooFS is excellent and BarFS is a horrible mess.").positions();
    assertEquals(List.of("Ann Ash BarFS against", "Ann Ash FooFS for"), positions);
  }

  @Test
  void what_is_excepted_is_not_judged() {
    List<String> positions =
        post()
            .says("Except for BarFS, nothing here works. All of them except FooFS are slow.")
            .positions();
    assertTrue(positions.stream().noneMatch(p -> p.endsWith("against")), positions::toString);
  }

  @Test
  void no_worry_about_a_thing_is_for_it() {
    String words = "FooFS is young. I am not worried about our ability to finish FooFS.";
    assertEquals(List.of("Ann Ash FooFS for"), post().says(words).positions());
  }

  @Test
  void things_in_a_list_are_judged_alike() {
    List<String> positions = post().says("I love FooFS, BarFS and QuxFS.").positions();
    assertEquals(List.of("Ann Ash BarFS for", "Ann Ash FooFS for", "Ann Ash QuxFS for"), positions);
  }

  @Test
  void it_stands_for_the_topic_of_the_sentence_before() {
    Reading reading = post().says("We run FooFS here. It is awful.").read();
    Position position = reading.positions().getFirst();
    assertEquals("FooFS", position.topic().label());
    assertTrue(
        position.evidence().stream().anyMatch(e -> e.rule().endsWith("+carried")),
        position::toString);
  }

  @Test
  void it_may_stand_for_the_topic_of_the_quoted_words_above() {
    List<String> positions =
        post()
            .quotes("Bob Birch", 1, "Has anybody tried FooFS?")
            .says("It is terrible.")
            .positions();
    assertTrue(positions.stream().noneMatch(p -> p.startsWith("Bob")), positions::toString);
  }

  @Test
  void the_it_of_it_is_good_to_know_stands_for_nothing() {
    assertEquals(NONE, post().says("See FooFS. It is good to know that.").positions());
  }

  @Test
  void quoted_words_are_held_by_who_wrote_them() {
    List<String> positions =
        post()
            .quotes("Cleo Cedar", 2, "FooFS is wonderful.")
            .quotes("Bob Birch", 1, "FooFS is horrible.")
            .says("Thanks, both of you.")
            .positions();
    assertEquals(List.of("Bob Birch FooFS against", "Cleo Cedar FooFS for"), positions);
  }

  @Test
  void words_of_others_count_little() {
    Reading said = post().says("Everybody says that FooFS is wonderful.").read();
    Reading own = post().says("FooFS is wonderful.").read();
    double reported = said.positions().stream().mapToDouble(Position::confidence).max().orElse(0);
    assertTrue(reported < own.positions().getFirst().confidence());
  }

  @Test
  void marked_irony_means_the_other_side() {
    assertEquals(AGAINST, post().says("FooFS is just wonderful </sarcasm>.").positions());
  }

  @Test
  void a_wish_weighs_less_than_a_report() {
    double wish = weight("FooFS would be great if it had snapshots.");
    double report = weight("FooFS is great.");
    assertTrue(wish < report, wish + " " + report);
  }

  private static double weight(String words) {
    return Post.JUDGE.dossiers(post().says(words).zoned(), post().says(words).mentions()).stream()
        .mapToDouble(Dossier::weightFor)
        .sum();
  }

  @Test
  void code_and_signatures_are_no_speech() {
    Post post =
        post()
            .zone("Ann Ash", ZoneKind.CODE, 0, "FooFS is terrible.")
            .zone("Ann Ash", ZoneKind.SIGNATURE, 0, "FooFS is wonderful.");
    assertEquals(NONE, post.positions());
  }

  @Test
  void a_sentence_may_be_wrapped_in_a_quotation() {
    Reading reading = post().quotes("Bob Birch", 1, "FooFS has lost\nmy data.").read();
    Position position = reading.positions().getFirst();
    assertEquals(Stance.AGAINST, position.stance());
    assertEquals("FooFS has lost my data.", position.evidence().getFirst().text());
    assertEquals(1, position.evidence().getFirst().firstLine());
    assertEquals(2, position.evidence().getFirst().lastLine());
    assertEquals("loses-data", position.evidence().getFirst().rule());
  }
}
