package io.arguo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.arguo.mention.Referent.OfPerson;
import io.arguo.mention.Referent.OfStranger;
import io.arguo.mention.Referent.OfTopic;
import io.arguo.people.Person;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.TinyTaxonomy;
import io.arguo.topic.TopicType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MentionFinderTest {
  private final MentionFinder finder = new MentionFinder(TinyTaxonomy.read(), Linguists.blind());
  private final NamesOnly book =
      new NamesOnly(List.of("Ann Lee", "Robert Moore-Hill", "Zoe Quist"));

  /** Each post of the folder has its mentions beside it; where they are missing a draft is made. */
  @TestFactory
  Stream<DynamicTest> written_posts_have_the_mentions_beside_them()
      throws IOException, URISyntaxException {
    Path folder = Path.of(MentionFinderTest.class.getResource("/mention/posts").toURI());
    return Files.list(folder)
        .filter(file -> file.toString().endsWith(".txt"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> golden(file)));
  }

  private void golden(Path file) throws IOException {
    String text = Files.readString(file);
    ZonedPost post = WrittenPosts.post(text);
    String found =
        finder.find(post, book, WrittenPosts.thread(text, book)).stream()
            .map(MentionFinderTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    Path expected = Path.of(file.toString().replace(".txt", ".mentions"));
    if (Files.notExists(expected)) {
      Path draft =
          Path.of("src/test/resources/mention/posts").resolve(expected.getFileName().toString());
      Files.writeString(draft, found);
      fail("no expectation beside " + file + "; a draft is in " + draft);
    }
    assertEquals(Files.readString(expected), found);
  }

  @Test
  void an_ambiguous_name_counts_only_in_its_context() {
    assertEquals(List.of(), topics("We use Hammer here."));
    assertEquals(List.of("HAMMER"), topics("We use Hammer here, a filesystem."));
    assertEquals(List.of("UFS", "HAMMER"), topics("UFS or Hammer then."));
    assertEquals(List.of("HAMMER", "HAMMER"), topics("HAMMER is good. We use Hammer."));
  }

  @Test
  void an_ordinary_word_needs_proof_close_by() {
    assertEquals(List.of(), topics("Go there. The language is another matter."));
    assertEquals(List.of("C++"), topics("I like C++. Go on and go away."));
    assertEquals(List.of("Go"), topics("The language Go has a goroutine."));
  }

  @Test
  void the_subject_and_the_list_count_as_context() {
    ZonedPost post = WrittenPosts.post("Ann Lee", "x", "UFS and what else", "I run Hammer now.");
    assertEquals(List.of("HAMMER"), labels(finder.find(post, book, List.of())));
    ZonedPost listed = WrittenPosts.post("Ann Lee", "hammer-users", "hello", "I run HAMMER now.");
    assertEquals(List.of("HAMMER"), labels(finder.find(listed, book, List.of())));
  }

  @Test
  void one_name_twice_in_a_line_is_two_mentions() {
    assertEquals(List.of("ZFS", "ZFS"), topics("ZFS is ZFS."));
  }

  @Test
  void plain_words_around_a_name_are_no_part_of_it() {
    List<Mention> mentions = find("Our ZFS snapshots work.");
    assertEquals(List.of("ZFS"), labels(mentions));
    assertEquals("ZFS", mentions.get(0).evidence().text());
  }

  @Test
  void a_technology_may_be_spoken_of_as_its_people() {
    assertEquals(TopicType.PROJECT, spokenOf("Ask the Erlang team."));
    assertEquals(TopicType.PROJECT, spokenOf("She sent a patch to Erlang."));
    assertEquals(TopicType.PROJECT, spokenOf("Is anybody besides Erlang doing it?"));
    assertEquals(TopicType.PROJECT, spokenOf("Erlang's roadmap has it."));
    assertEquals(TopicType.PROJECT, spokenOf("It was endorsed by Erlang."));
    assertEquals(TopicType.PROJECT, spokenOf("Erlang needs to move to another host."));
  }

  @Test
  void what_is_said_of_programs_does_not_make_them_people() {
    assertEquals(TopicType.TECHNOLOGY, spokenOf("It is written in Erlang."));
    assertEquals(TopicType.TECHNOLOGY, spokenOf("Erlang should open the file."));
    assertEquals(TopicType.TECHNOLOGY, spokenOf("Erlang needs to be started."));
    assertEquals(TopicType.TECHNOLOGY, spokenOf("That does not work on Erlang."));
    assertEquals(TopicType.TECHNOLOGY, spokenOf("Make a new Erlang project."));
  }

  @Test
  void a_first_name_that_fits_two_people_is_linked_to_neither() {
    NamesOnly two = new NamesOnly(List.of());
    ZonedPost post = WrittenPosts.post("Ann Lee", "x", "y", "As Sam Ray and Sam agreed.");
    List<Person> thread = WrittenPosts.thread("Thread: Sam Ray, Sam Poe\n", two);
    List<Referent> named = finder.find(post, two, thread).stream().map(Mention::referent).toList();
    assertEquals("Sam Ray", ((OfPerson) named.get(0)).person().name());
    assertEquals(new OfStranger("Sam"), named.get(1));
  }

  @Test
  void the_linguists_names_are_strangers_unless_the_taxonomy_knows_better() {
    MentionFinder seeing =
        new MentionFinder(TinyTaxonomy.read(), Linguists.knowing("Erlang", "Ola Nord"));
    ZonedPost post = WrittenPosts.post("Ann Lee", "x", "y", "I met Ola Nord about Erlang.");
    assertEquals(
        List.of("Ola Nord:ner", "Erlang:taxonomy"),
        seeing.find(post, book, List.of()).stream()
            .map(mention -> mention.referent().label() + ":" + mention.evidence().rule())
            .toList());
  }

  @Test
  void a_full_name_of_the_list_is_found_outside_its_threads() {
    assertEquals(List.of("Zoe Quist"), labels(find("That was Zoe Quist's idea.")));
    assertEquals(List.of(), labels(find("That was Zoe's idea.")));
  }

  @Test
  void evidence_gives_back_its_words_and_never_overlaps() {
    Random random = new Random(11);
    String[] pieces = {
      "ZFS",
      "Red",
      "Hat",
      "soft",
      "updates",
      "Ann",
      "Lee",
      "Bob",
      "\n",
      "\n> ",
      "\n> > ",
      " ",
      ", ",
      "\uD83D\uDE00",
      "\uD83D",
      "\0",
      "é",
      "http://x.org/ZFS",
      "a@b.org",
      "RAID-5",
      "'s",
      "wrote:",
      "x"
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder("Hi");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    ZonedPost post = WrittenPosts.post("Ann Lee", "x", "y", text);
    int behind = 0;
    for (Mention mention : finder.find(post, book, List.of())) {
      Evidence evidence = mention.evidence();
      assertTrue(evidence.begin() >= behind && evidence.end() > evidence.begin(), text);
      behind = evidence.end();
      int begin = text.offsetByCodePoints(0, evidence.begin());
      int end = text.offsetByCodePoints(0, evidence.end());
      String words = text.substring(begin, end).replaceAll("\\n[> ]*", " ").replaceAll(" +", " ");
      assertEquals(evidence.text().replaceAll(" +", " "), words, text);
      long line = text.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
      assertEquals(line, evidence.firstLine(), text);
    }
  }

  private List<Mention> find(String text) {
    return finder.find(WrittenPosts.post("Ann Lee", "x", "y", text), book, List.of());
  }

  private List<String> topics(String text) {
    return labels(find(text));
  }

  private TopicType spokenOf(String text) {
    return ((OfTopic) find(text).get(0).referent()).as();
  }

  private static List<String> labels(List<Mention> mentions) {
    return mentions.stream().map(mention -> mention.referent().label()).toList();
  }

  private static String line(Mention mention) {
    Evidence evidence = mention.evidence();
    String who =
        switch (mention.referent()) {
          case OfTopic topic -> topic.as().name();
          case OfPerson person -> "PERSON";
          case OfStranger stranger -> "STRANGER";
        };
    return "%d %s = %s %s (%s, said by %s)"
        .formatted(
            evidence.firstLine(),
            evidence.text(),
            who,
            mention.referent().label(),
            evidence.rule(),
            evidence.speaker().map(Person::name).orElse("?"));
  }
}
