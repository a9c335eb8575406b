package io.arguo.mention;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.thread.Zone;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.TaxonomyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures against labelled posts with the labelled zones; skipped where those are absent. */
class GoldMentionsTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void finds_what_a_careful_reader_marks() throws Exception {
    Path gold = Path.of(System.getProperty("arguo.shared", "../shared")).resolve("gold");
    Assumptions.assumeTrue(Files.exists(gold.resolve("dev.mbox")), "no labelled posts here");
    Taxonomy taxonomy = new TaxonomyReader().read(List.of());
    Assumptions.assumeTrue(taxonomy.all().size() > 1000, "no taxonomy here");
    List<ZonedPost> posts = GoldPosts.in(gold);
    MentionFinder finder = new MentionFinder(taxonomy, Linguists.forMeasuring());
    Path out = Path.of("target", "mentions.jsonl");
    Files.write(out, extracted(posts, finder));
    JsonNode score = score(gold, out);
    System.out.println(figures(score));
    assertAll(
        () -> bar(score, "mention.technology.f1", 0.85),
        () -> bar(score, "mention.person.f1", 0.90),
        () -> bar(score, "mention.linked", 0.90));
  }

  private List<String> extracted(List<ZonedPost> posts, MentionFinder finder) throws Exception {
    NamesOnly book = new NamesOnly(List.of());
    Map<String, Message> byId = new TreeMap<>();
    for (ZonedPost post : posts) {
      book.find(post.message().author());
      post.zones().forEach(zone -> zone.speaker().ifPresent(s -> book.find(s.mailbox())));
      byId.put(post.message().id(), post.message());
    }
    List<String> lines = new ArrayList<>();
    for (ZonedPost post : posts) {
      List<Person> thread =
          post.message().references().stream()
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .map(message -> book.find(message.author()))
              .toList();
      lines.add(json.writeValueAsString(object(post, finder.find(post, book, thread))));
    }
    return lines;
  }

  private ObjectNode object(ZonedPost post, List<Mention> mentions) {
    ObjectNode object = json.createObjectNode();
    object.put("id", post.message().id());
    ArrayNode zones = object.putArray("zones");
    for (Zone zone : post.zones()) {
      ObjectNode one = zones.addObject();
      one.put("first", zone.first()).put("last", zone.last());
      one.put("kind", zone.kind().label()).put("depth", zone.depth());
      one.put("speaker", zone.speaker().map(s -> s.mailbox().name()).orElse(null));
    }
    ArrayNode array = object.putArray("mentions");
    for (Mention mention : mentions) {
      Evidence evidence = mention.evidence();
      ObjectNode one = array.addObject();
      one.put("line", evidence.firstLine()).put("surface", evidence.text());
      one.put("type", type(mention.referent())).put("topic", mention.referent().label());
      one.put("rule", evidence.rule());
      one.put("speaker", evidence.speaker().map(Person::name).orElse(null));
    }
    return object;
  }

  private static String type(Referent referent) {
    return switch (referent) {
      case Referent.OfTopic topic -> topic.as().name().toLowerCase(java.util.Locale.ROOT);
      case Referent.OfPerson person -> "person";
      case Referent.OfStranger stranger -> "person";
    };
  }

  private JsonNode score(Path gold, Path out) throws Exception {
    Process process =
        new ProcessBuilder(
                "python3",
                gold.resolve("score.py").toString(),
                gold.resolve("dev.jsonl").toString(),
                out.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return json.readTree(process.getInputStream().readAllBytes());
  }

  private static String figures(JsonNode score) {
    StringBuilder figures = new StringBuilder("linked " + score.get("mention.linked"));
    for (String kind : List.of("technology", "project", "person", "span")) {
      figures
          .append("\n")
          .append(kind)
          .append(' ')
          .append(score.get("detail").get("mention." + kind));
    }
    return figures.toString();
  }

  private static void bar(JsonNode score, String figure, double least) {
    double value = score.get(figure).asDouble();
    assertTrue(value >= least, figure + " is " + value + ", below " + least);
  }
}
