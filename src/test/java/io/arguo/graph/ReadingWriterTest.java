package io.arguo.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.archive.Origin;
import io.arguo.mention.Evidence;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.people.SpokenZone;
import io.arguo.stance.Comparison;
import io.arguo.stance.Exchange;
import io.arguo.stance.ExchangeKind;
import io.arguo.stance.Position;
import io.arguo.stance.Reading;
import io.arguo.stance.Stance;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What is read in a post, written as triples and read back. */
class ReadingWriterTest {
  private static final Person ANNA =
      new Person("anna-berg", "Anna Berg", Set.of("Anna Berg", "anna"), Set.of("anna@example.org"));
  private static final Person TOM = new Person("tom-lee", "Tom Lee", Set.of("Tom Lee"), Set.of());
  private static final Topic FILESYSTEM = topic("filesystem", TopicType.KIND, List.of());
  private static final Topic ZFS = topic("ZFS", TopicType.TECHNOLOGY, List.of(FILESYSTEM.iri()));
  private static final Topic UFS = topic("UFS", TopicType.TECHNOLOGY, List.of(FILESYSTEM.iri()));
  private static final String TEXT = "Tom Lee wrote:\n> UFS is fine.\nZFS beats it, Tom.\nAsk Zoe.";

  @Test
  void a_reading_comes_back_as_it_was_written() {
    StoredPost post = new GraphReader(graph()).post("<m1@example.org>").orElseThrow();
    assertEquals("Re: disks", post.subject());
    assertEquals("Anna Berg", post.author());
    assertEquals("m0@example.org", post.parent());
    assertEquals("2009-03-04T09:12:33+01:00", post.date());
    assertEquals(TEXT, post.text());
    assertEquals(
        List.of("attribution Anna Berg", "quote Tom Lee", "text Anna Berg"),
        post.zones().stream().map(z -> z.kind().label() + " " + z.speaker()).toList());
    assertEquals(
        List.of(
            "UFS said by Tom Lee",
            "ZFS said by Anna Berg",
            "Tom Lee said by Anna Berg",
            "Zoe said by Anna Berg"),
        post.mentions().stream().map(m -> m.about() + " said by " + m.speaker()).toList());
    assertEquals(
        List.of(
            "Anna Berg prefers ZFS over UFS",
            "Tom Lee is for UFS",
            "Anna Berg is mixed about ZFS",
            "Anna Berg disagrees with Tom Lee about UFS, ZFS"),
        post.claims().stream().map(StoredClaim::statement).toList());
    assertTrue(post.claims().get(1).quoted(), "Tom's words stand here only as a quotation");
  }

  @Test
  void a_claim_is_found_by_its_iri_and_shows_its_words() {
    StoredClaim claim = new GraphReader(graph()).claim("mid:m1@example.org#p2").orElseThrow();
    StoredClaim.Words words = claim.evidence().getFirst();
    assertEquals("ZFS beats it, Tom.", words.text());
    assertEquals("ZFS beats it, Tom.", TEXT.substring(words.begin(), words.end()));
    assertEquals("test-rule", words.rule());
    assertEquals("0.80", words.confidence());
  }

  @Test
  void what_is_written_meets_the_shapes_and_a_claim_without_evidence_does_not() throws IOException {
    Graph graph = graph();
    GraphValidator validator = new GraphValidator();
    assertEquals(List.of(), validator.offences(graph));
    graph.find(null, Vocabulary.EVIDENCE, null).toList().forEach(triple -> graph.delete(triple));
    List<String> offences = validator.offences(graph);
    assertEquals(4, offences.size(), offences.toString());
    assertTrue(offences.getFirst().contains("Nothing enters the graph without evidence"));
  }

  @Test
  void a_later_load_finds_the_people_and_posts() {
    KnownPosts known = new KnownPosts(graph());
    assertEquals(List.of(ANNA, TOM), known.people());
    known.forEach(
        post -> {
          assertEquals("m1@example.org", post.id());
          assertEquals(Optional.of("m0@example.org"), post.parent());
          assertEquals(new Mailbox("Anna Berg", "anna@example.org"), post.author());
        });
  }

  @Test
  void counts_tell_what_the_graph_holds() {
    var counts = new Counts(graph()).byThing();
    assertEquals(1, counts.get("posts"));
    assertEquals(2, counts.get("people"));
    assertEquals(2, counts.get("positions"));
    assertEquals(1, counts.get("positions mixed"));
    assertEquals(4, counts.get("mentions"));
  }

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    var out = StreamRDFLib.graph(graph);
    new ReadingWriter(out)
        .write(reading(), new Lineage(Optional.of("m0@example.org"), "m0@example.org"));
    EntityWriter entities = new EntityWriter(out);
    Taxonomy taxonomy = new Taxonomy(List.of(FILESYSTEM, ZFS, UFS));
    List.of(ANNA, TOM).forEach(entities::write);
    taxonomy.all().forEach(topic -> entities.write(topic, taxonomy));
    return graph;
  }

  private static Reading reading() {
    Evidence tom = words(2, "UFS is fine.", 1, TOM);
    Evidence anna = words(3, "ZFS beats it, Tom.", 0, ANNA);
    return new Reading(
        message(),
        ANNA,
        List.of(
            zone(1, 1, ZoneKind.ATTRIBUTION, 0, ANNA),
            zone(2, 2, ZoneKind.QUOTE, 1, TOM),
            zone(3, 4, ZoneKind.TEXT, 0, ANNA)),
        List.of(
            new Mention(words(2, "UFS", 1, TOM), new Referent.OfTopic(UFS)),
            new Mention(words(3, "ZFS", 0, ANNA), new Referent.OfTopic(ZFS)),
            new Mention(words(3, "Tom", 0, ANNA), new Referent.OfPerson(TOM)),
            new Mention(words(4, "Zoe", 0, ANNA), new Referent.OfStranger("Zoe"))),
        List.of(
            new Position(TOM, UFS, Stance.FOR, List.of(tom), 0.8),
            new Position(ANNA, ZFS, Stance.MIXED, List.of(anna), 0.8)),
        List.of(
            new Exchange(ANNA, TOM, ExchangeKind.DISAGREES, List.of(ZFS, UFS), List.of(anna), 0.8)),
        List.of(new Comparison(ANNA, ZFS, UFS, List.of(anna), 0.8)));
  }

  private static Message message() {
    return new Message(
        new Origin("list.mbox", 12),
        "m1@example.org",
        false,
        "disks",
        "Re: disks",
        Optional.of(OffsetDateTime.parse("2009-03-04T09:12:33+01:00")),
        new Mailbox("Anna Berg", "anna@example.org"),
        Optional.of("m0@example.org"),
        List.of(),
        TEXT,
        List.of());
  }

  private static Evidence words(int line, String text, int depth, Person speaker) {
    int begin = TEXT.indexOf(text);
    return new Evidence(
        "m1@example.org",
        Optional.of(speaker),
        line,
        line,
        begin,
        begin + text.length(),
        depth,
        text,
        "test-rule",
        0.8);
  }

  private static SpokenZone zone(int first, int last, ZoneKind kind, int depth, Person person) {
    return new SpokenZone(
        new Zone(first, last, kind, depth, Optional.empty()), Optional.of(person));
  }

  private static Topic topic(String label, TopicType type, List<String> broader) {
    String iri = "https://w3id.org/arguo/topic/" + label.toLowerCase(Locale.ROOT);
    return new Topic(iri, type, label, List.of(), false, Set.of(), Set.of(), broader);
  }
}
