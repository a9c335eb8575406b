package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplyForestTest {
  private static final Mailbox ADA = new Mailbox("Ada Quill", "ada@example.org");
  private static final Mailbox BEN = new Mailbox("Ben Lark", "ben@example.net");

  private static ReplyForest forest(Message... posts) {
    ReplyForestBuilder builder = ReplyForest.builder();
    List.of(posts).forEach(builder::add);
    return builder.build();
  }

  private static List<String> ids(List<Ancestor> ancestors) {
    return ancestors.stream().map(Ancestor::id).toList();
  }

  private static Message refers(String id, String parent, List<String> references) {
    return TestMail.post(id, ADA, parent, references, Optional.empty(), "x");
  }

  @Test
  void ancestors_are_nearest_first() {
    ReplyForest forest =
        forest(
            TestMail.post("a", BEN, "", "x"),
            TestMail.post("b", ADA, "a", "x"),
            TestMail.post("c", BEN, "b", "x"));
    assertEquals(
        List.of(new Ancestor("b", Optional.of(ADA)), new Ancestor("a", Optional.of(BEN))),
        forest.ancestors("c"));
    assertEquals("a", forest.root("c"));
    assertEquals(Optional.of("b"), forest.parent("c"));
  }

  @Test
  void a_missing_post_keeps_its_place() {
    ReplyForest forest =
        forest(TestMail.post("c", ADA, "gone", "x"), TestMail.post("d", BEN, "gone", "x"));
    assertEquals("gone", forest.root("c"));
    assertEquals("gone", forest.root("d"));
    assertEquals(List.of(new Ancestor("gone", Optional.empty())), forest.ancestors("c"));
  }

  @Test
  void references_tell_the_parent_of_a_missing_post() {
    ReplyForest forest =
        forest(TestMail.post("a", BEN, "", "x"), refers("c", "gone", List.of("a", "gone")));
    assertEquals(List.of("gone", "a"), ids(forest.ancestors("c")));
  }

  @Test
  void the_last_reference_is_the_parent_without_in_reply_to() {
    assertEquals(Optional.of("b"), forest(refers("c", "", List.of("a", "b"))).parent("c"));
  }

  @Test
  void an_answer_tells_who_wrote_a_missing_post() {
    Message answer =
        TestMail.post("c", ADA, "gone", "On Mon, Mar 3, 2014, Ben Lark wrote:\n> x\n\nNo.");
    ReplyForest forest = forest(answer, TestMail.post("d", ADA, "gone", "> x\n\nYes."));
    assertEquals("Ben Lark", forest.ancestors("d").getFirst().author().orElseThrow().name());
  }

  @Test
  void a_post_that_answers_itself_is_a_root() {
    ReplyForest forest = forest(TestMail.post("a", ADA, "a", "x"));
    assertEquals(Optional.empty(), forest.parent("a"));
    assertEquals("a", forest.root("a"));
  }

  @Test
  void a_cycle_is_cut_at_its_oldest_post() {
    Message a =
        TestMail.post(
            "a",
            ADA,
            "c",
            List.of(),
            Optional.of(OffsetDateTime.parse("2014-03-03T10:00:00Z")),
            "x");
    Message b =
        TestMail.post(
            "b",
            ADA,
            "a",
            List.of(),
            Optional.of(OffsetDateTime.parse("2014-03-02T10:00:00Z")),
            "x");
    Message c =
        TestMail.post(
            "c",
            ADA,
            "b",
            List.of(),
            Optional.of(OffsetDateTime.parse("2014-03-04T10:00:00Z")),
            "x");
    for (ReplyForest forest : List.of(forest(a, b, c), forest(c, b, a), forest(b, c, a))) {
      assertEquals("b", forest.root("a"));
      assertEquals(List.of("c", "b"), ids(forest.ancestors("a")));
    }
  }

  @Test
  void the_first_of_two_posts_with_one_id_counts() {
    ReplyForest forest =
        forest(TestMail.post("a", ADA, "", "x"), TestMail.post("a", BEN, "z", "x"));
    assertEquals(Optional.of(ADA), forest.author("a"));
    assertEquals(Optional.empty(), forest.parent("a"));
  }

  @Test
  void nothing_can_be_added_to_a_forest_that_is_built() {
    ReplyForestBuilder builder = ReplyForest.builder();
    builder.build();
    assertThrows(IllegalStateException.class, () -> builder.add(TestMail.post("a", ADA, "", "x")));
  }

  @Test
  void the_order_of_posts_makes_no_difference() {
    Random random = new Random(7);
    List<Message> posts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> references = List.of("m" + random.nextInt(400), "m" + random.nextInt(400));
      posts.add(refers("m" + i, random.nextBoolean() ? "m" + random.nextInt(400) : "", references));
    }
    List<String> expected = roots(posts);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(posts, random);
      assertEquals(expected, roots(posts));
    }
  }

  private static List<String> roots(List<Message> posts) {
    ReplyForest forest = forest(posts.toArray(Message[]::new));
    List<String> roots = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      roots.add(forest.root("m" + i) + " " + ids(forest.ancestors("m" + i)));
    }
    return roots;
  }

  @Test
  void a_million_posts_in_one_chain_have_one_root() {
    ReplyForestBuilder builder = ReplyForest.builder();
    for (int i = 0; i < 1_000_000; i++) {
      builder.add(TestMail.post("m" + i, ADA, i == 0 ? "" : "m" + (i - 1), "x"));
    }
    ReplyForest forest = builder.build();
    assertEquals("m0", forest.root("m999999"));
    assertEquals(3, forest.ancestors("m999999", 3).size());
    assertTrue(forest.ancestors("unknown").isEmpty());
  }
}
