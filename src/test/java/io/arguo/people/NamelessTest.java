package io.arguo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Mailbox;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamelessTest {
  private static final String QUILL = "a.quill@example.org";
  private static final String ZED = "zed@example.net";
  private static final String BODY = "Widgets are blue.\n\n";

  private static Letters letters() {
    return new Letters();
  }

  @Test
  void one_answer_names_an_author_whose_local_part_agrees() {
    Letters letters = letters().post(QUILL, BODY).answer("ben@example.org", 1, "Ada Quill");
    assertEquals("Ada Quill", letters.nameOf(QUILL));
    assertEquals(List.of("answered-as"), letters.rulesFor(QUILL));
  }

  @Test
  void an_answer_may_come_before_the_post_it_answers() {
    Letters letters = letters().answer("ben@example.org", 2, "Ada Quill").post(QUILL, BODY);
    assertEquals("Ada Quill", letters.nameOf(QUILL));
  }

  @Test
  void more_answers_make_the_name_more_certain() {
    Letters one = letters().post(ZED, BODY).answer("ben@example.org", 1, "Ada Quill");
    Letters two = letters().post(ZED, BODY).answer("ben@example.org", 1, "Ada Quill");
    two.answer("cara@example.org", 1, "Ada Quill");
    assertEquals("Ada Quill", two.nameOf(ZED));
    double before = one.people().merges().getFirst().confidence();
    assertTrue(before < two.people().merges().getFirst().confidence());
  }

  @Test
  void one_answer_is_not_enough_for_a_name_that_is_somebody_elses() {
    Letters letters = letters().post(ZED, BODY).named("Ada Quill", "ada@example.com", BODY);
    letters.answer("ben@example.org", 1, "Ada Quill");
    assertEquals(ZED, letters.nameOf(ZED));
  }

  @Test
  void answers_that_contradict_each_other_name_nobody() {
    Letters letters = letters().post(ZED, BODY).answer("ben@example.org", 1, "Ada Quill");
    letters.answer("cara@example.org", 1, "Dora Lark");
    assertEquals(ZED, letters.nameOf(ZED));
  }

  @Test
  void the_local_part_decides_between_contradicting_answers() {
    Letters letters = letters().post(QUILL, BODY).answer("ben@example.org", 1, "Ada Quill");
    letters.answer("cara@example.org", 1, "Dora Lark");
    assertEquals("Ada Quill", letters.nameOf(QUILL));
  }

  @Test
  void authors_do_not_name_themselves_by_answering_themselves() {
    Letters letters = letters().post(ZED, BODY).answer(ZED, 1, "Dora Lark");
    letters.answerWith(ZED, 1, "I wrote:\n> Widgets are blue.\n\nThey are not.");
    assertEquals(ZED, letters.nameOf(ZED));
  }

  @Test
  void an_answer_to_two_people_or_without_quoted_words_below_the_name_tells_nothing() {
    String two =
        "On Monday, Ada Quill wrote:\n> Blue.\n\nNo.\n\n"
            + "On Sunday, Ben Lark wrote:\n> Green.\n\nYes.";
    String apart = "On Monday, Ada Quill wrote:\n\nWell, that is that.";
    for (String text : List.of(two, apart)) {
      Letters letters = letters().post(ZED, BODY);
      letters.answerWith("ben@example.org", 1, text).answerWith("cara@example.org", 1, text);
      assertEquals(ZED, letters.nameOf(ZED), text);
    }
  }

  @Test
  void a_signature_beside_the_address_names_its_owner() {
    Letters letters =
        letters().post("quilla@example.org", BODY + "-- \nAda Quill   quilla at example.org");
    assertEquals("Ada Quill", letters.nameOf("quilla@example.org"));
    assertEquals(List.of("signed-with-address"), letters.rulesFor("quilla@example.org"));
  }

  @Test
  void a_signed_full_name_must_agree_with_the_local_part() {
    assertEquals("Ada Quill", letters().post(QUILL, BODY + "-- \nAda Quill").nameOf(QUILL));
    assertEquals(ZED, letters().post(ZED, BODY + "-- \nGroucho Lark").nameOf(ZED));
    String company = BODY + "-- \nExample Software Inc\nzed at example.net";
    assertEquals(ZED, letters().post(ZED, company).nameOf(ZED));
  }

  @Test
  void a_signed_first_name_and_the_local_part_make_a_full_name() {
    Letters letters = letters().post("kevin.lark@example.org", BODY + "-- \nKevin");
    assertEquals("Kevin Lark", letters.nameOf("kevin.lark@example.org"));
    assertEquals(List.of("signed-first-name"), letters.rulesFor("kevin.lark@example.org"));
    String tagged = "kevin-widgets@example.org";
    assertEquals("Kevin", letters().post(tagged, BODY + "-- \nKevin").nameOf(tagged));
    String listed = "kevin.widgets@example.org";
    assertEquals("Kevin", letters().post(listed, BODY + "-- \nKevin").nameOf(listed));
  }

  @Test
  void closing_words_and_abbreviations_are_no_names() {
    for (String closing : List.of("Cheers", "TIA", "Thanks")) {
      assertEquals(ZED, letters().post(ZED, BODY + "-- \n" + closing).nameOf(ZED), closing);
    }
  }

  @Test
  void a_local_part_that_spells_a_name_is_the_last_resort() {
    String address = "jonas.quillgaard@example.org";
    assertEquals("Jonas Quillgaard", letters().post(address, BODY).nameOf(address));
    assertEquals(List.of("local-part"), letters().post(address, BODY).rulesFor(address));
    for (String none :
        List.of("mailing.list@example.org", "deep.silence@example.org", "jonas@example.org")) {
      assertEquals(none, letters().post(none, BODY).nameOf(none));
    }
  }

  @Test
  void the_only_fitting_name_of_the_archive_is_taken() {
    Letters letters = letters().named("Ada Quillen", "ada@example.com", BODY);
    letters.post("aquillen@example.org", BODY);
    assertEquals("Ada Quillen", letters.nameOf("aquillen@example.org"));
    assertEquals(List.of("known-name"), letters.rulesFor("aquillen@example.org"));
    assertEquals(1, letters.people().all().size());
    letters.named("Anton Quillen", "anton@example.com", BODY);
    assertEquals("aquillen@example.org", letters.nameOf("aquillen@example.org"));
  }

  @Test
  void a_first_name_alone_does_not_join_addresses() {
    Letters letters = letters().named("Ada Quillen", "ada@example.com", BODY);
    letters.post("ada@example.org", BODY).post("_@example.org", BODY).post("_@example.net", BODY);
    assertEquals(4, letters.people().all().size());
  }

  @Test
  void a_name_in_the_header_is_not_replaced() {
    Letters letters = letters().named("Ada Quill", QUILL, BODY).post(QUILL, BODY);
    letters.answer("ben@example.org", 2, "Anton Quill").answer("cy@example.org", 2, "Anton Quill");
    assertEquals("Ada Quill", letters.nameOf(QUILL));
  }

  @Test
  void one_name_at_two_addresses_is_one_person() {
    Letters letters = letters().post(QUILL, BODY).post("quill@example.net", BODY);
    letters.answer("ben@example.org", 1, "Ada Quill").answer("ben@example.org", 2, "Ada Quill");
    People people = letters.people();
    assertEquals(
        people.find(new Mailbox("", QUILL)), people.find(new Mailbox("", "quill@example.net")));
    assertNotEquals(
        people.find(new Mailbox("", QUILL)), people.find(new Mailbox("", "ben@example.org")));
  }

  @Test
  void the_order_of_posts_makes_no_difference() {
    Random random = new Random(11);
    List<String> names = List.of("Ada Quill", "Anton Quill", "Ben Lark", "Cara Finch", "Ben");
    List<String> locals = List.of("aquill", "ben.lark", "zed", "cfinch", "cara.finch", "quill");
    Letters letters = letters();
    for (int i = 0; i < 120; i++) {
      String address = locals.get(random.nextInt(6)) + "@example." + (i % 2 == 0 ? "org" : "net");
      String name = names.get(random.nextInt(5));
      switch (random.nextInt(3)) {
        case 0 -> letters.post(address, BODY + "-- \n" + name);
        case 1 -> letters.answer(address, 1 + random.nextInt(120), name);
        default -> letters.post(address, BODY);
      }
    }
    People expected = letters.people();
    assertTrue(expected.merges().stream().map(Merge::rule).distinct().count() > 2);
    for (int i = 0; i < 20; i++) {
      People people = letters.shuffled(random);
      assertEquals(expected.all(), people.all());
      assertEquals(expected.merges(), people.merges());
    }
  }
}
