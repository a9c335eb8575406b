package io.arguo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private static Mailbox mailbox(String name, String address) {
    return new Mailbox(name, address);
  }

  private static People people(Mailbox... mailboxes) {
    PeopleBuilder builder = People.builder();
    List.of(mailboxes).forEach(builder::observe);
    return builder.build();
  }

  @Test
  void one_address_is_one_person_with_the_fullest_name() {
    People people =
        people(
            mailbox("ada", "ada@example.org"),
            mailbox("ada", "ada@example.org"),
            mailbox("Ada Quill", "ada@example.org"));
    Person ada = people.find(mailbox("", "ada@example.org"));
    assertEquals(
        new Person("ada-quill", "Ada Quill", Set.of("ada", "Ada Quill"), Set.of("ada@example.org")),
        ada);
    assertEquals(List.of(ada), people.all());
  }

  @Test
  void one_full_name_is_one_person_whatever_case_and_accents() {
    People people =
        people(
            mailbox("Zoë Kräger", "z@example.org"),
            mailbox("ZOE KRAGER", "zk@example.net"),
            mailbox("Zoë Kräger", ""));
    assertEquals(1, people.all().size());
    assertEquals("zoe-krager", people.all().getFirst().key());
    assertEquals(
        List.of("same-name"), people.merges().stream().map(Merge::rule).distinct().toList());
  }

  @Test
  void a_name_that_lost_letters_is_shown_only_for_want_of_a_better() {
    People people =
        people(
            mailbox("Zo\uFFFD\uFFFD Kr\uFFFD\uFFFDger", "z@example.org"),
            mailbox("Zo\uFFFD\uFFFD Kr\uFFFD\uFFFDger", "z@example.org"),
            mailbox("Zoë Kräger", "z@example.org"));
    assertEquals(1, people.all().size());
    assertEquals("Zoë Kräger", people.all().getFirst().name());
    assertEquals("zoe-krager", people.all().getFirst().key());
  }

  @Test
  void a_name_that_lost_letters_is_the_only_one_that_fits() {
    People people =
        people(
            mailbox("Zoë Kräger", "z@example.org"),
            mailbox("Zo? Kr?ger", ""),
            mailbox("Ben L?rk", ""),
            mailbox("Ben Lärk", "b@example.org"),
            mailbox("Ben Lürk", "c@example.org"));
    assertEquals("Zoë Kräger", people.find(mailbox("Zo? Kr?ger", "")).name());
    assertEquals("Ben L?rk", people.find(mailbox("Ben L?rk", "")).name());
    assertEquals(4, people.all().size());
  }

  @Test
  void one_nickname_is_not_one_person() {
    People people = people(mailbox("zed", "z@example.org"), mailbox("zed", "zed@example.net"));
    assertEquals(2, people.all().size());
    assertEquals(2, people.all().stream().map(Person::key).distinct().count());
  }

  @Test
  void an_address_with_many_names_is_nobodys() {
    People people =
        people(
            mailbox("Ada Quill", "widgets@example.org"), mailbox("Ben Lark", "widgets@example.org"),
            mailbox("Cara Finch", "widgets@example.org"), mailbox("Ben Lark", "ben@example.net"));
    assertEquals(3, people.all().size());
    assertEquals(
        Set.of("ben@example.net"),
        people.find(mailbox("Ben Lark", "widgets@example.org")).addresses());
  }

  @Test
  void a_role_address_does_not_join() {
    People people =
        people(
            mailbox("Ada Quill", "noreply@example.org"),
            mailbox("Ben Lark", "noreply@example.org"));
    assertEquals(2, people.all().size());
  }

  @Test
  void an_uncommon_local_part_joins_where_names_allow() {
    People people =
        people(mailbox("Ada Quill", "quuxly@example.org"), mailbox("", "quuxly@example.net"));
    assertEquals(1, people.all().size());
    assertEquals("same-local-part", people.merges().getFirst().rule());
    assertEquals(
        2,
        people(
                mailbox("Ada Quill", "quuxly@example.org"),
                mailbox("Ben Lark", "quuxly@example.net"))
            .all()
            .size());
    assertEquals(
        2,
        people(mailbox("Robert Quill", "robert@example.org"), mailbox("", "robert@example.net"))
            .all()
            .size());
  }

  @Test
  void keys_do_not_depend_on_the_order_of_observation() {
    List<Mailbox> all = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      String name =
          List.of("", "zed", "Ada Quill", "Ben Lark " + random.nextInt(20), "王 小")
              .get(random.nextInt(5));
      all.add(
          mailbox(
              name, random.nextInt(4) == 0 ? "" : "user" + random.nextInt(60) + "@example.org"));
    }
    List<Person> expected = people(all.toArray(Mailbox[]::new)).all();
    List<Merge> merges = people(all.toArray(Mailbox[]::new)).merges();
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      People people = people(all.toArray(Mailbox[]::new));
      assertEquals(expected, people.all());
      assertEquals(merges, people.merges());
    }
    assertEquals(expected.size(), expected.stream().map(Person::key).distinct().count());
  }

  @Test
  void somebody_never_observed_is_a_person_too() {
    People people = people(mailbox("Ada Quill", "ada@example.org"));
    Person zed = people.find(mailbox("", "zed@example.net"));
    assertEquals(zed, people.find(mailbox("", "zed@example.net")));
    assertTrue(zed.key().matches("zed-[0-9a-f]{6}"), zed.key());
    assertEquals("ada-quill", people.find(mailbox("Ada Quill", "new@example.com")).key());
    assertEquals("unknown", people.find(Mailbox.UNKNOWN).key());
  }

  @Test
  void a_person_of_an_earlier_load_keeps_key_and_name() {
    Person earlier = new Person("ada-q", "Ada Q.", Set.of("Ada Q."), Set.of("ada@example.org"));
    People people =
        People.builder()
            .seed(earlier)
            .observe(mailbox("Ada Quill", "ada@example.org"))
            .observe(mailbox("Ada Quill", "aq@example.net"))
            .build();
    Person ada = people.find(mailbox("", "aq@example.net"));
    assertEquals("ada-q", ada.key());
    assertEquals("Ada Q.", ada.name());
    assertEquals(Set.of("ada@example.org", "aq@example.net"), ada.addresses());
    assertEquals(1, people.all().size());
  }

  @Test
  void people_are_found_by_parts_and_short_forms_of_their_names() {
    People people =
        people(
            mailbox("Robert Quill", "rq@example.org"),
            mailbox("Matthew Lark", "dillon@example.net"),
            mailbox("Cara Quill", "cara@example.com"));
    assertEquals(List.of("matthew-lark"), keys(people.named("Matt")));
    assertEquals(List.of("robert-quill"), keys(people.named("Bob")));
    assertEquals(List.of("cara-quill", "robert-quill"), keys(people.named("Quill")));
    assertEquals(List.of("robert-quill"), keys(people.named("bob quill")));
    assertEquals(List.of("matthew-lark"), keys(people.named("dillon")));
    assertEquals(List.of(), people.named("Nobody"));
    assertEquals(List.of(), people.named(" "));
  }

  private static List<String> keys(List<Person> people) {
    return people.stream().map(Person::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ada Quill' | Ada Quill",
        "Quill, Ada | Ada Quill",
        "Ada Quill via widgets | Ada Quill",
        "Ada Quill (Example Ltd.) | Ada Quill",
        "[widgets] Ada Quill | Ada Quill",
        "ADA QUILL | ADA QUILL",
        "Ada Quill, Jr. | Ada Quill Jr.",
        "ada at example.org | ''",
        "Ada Q. | Ada Q.",
        "* Ada   Quill: | Ada Quill"
      })
  void names_are_made_plain(String given, String plain) {
    assertEquals(plain, PersonName.clean(given.replaceAll("^'|'$", "")));
  }

  @Test
  void names_in_other_scripts_have_keys_of_their_own() {
    String one = people(mailbox("王 小明", "a@example.org")).all().getFirst().key();
    String other = people(mailbox("李 小龙", "b@example.org")).all().getFirst().key();
    assertNotEquals(one, other);
    assertTrue(one.matches("[a-z0-9-]+"), one);
  }
}
