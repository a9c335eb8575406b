package io.arguo.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.arguo.archive.Origin;
import io.arguo.mention.Evidence;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.thread.Speaker;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Labelled posts with their zones and mentions as labelled, so that only our stage is measured. */
final class GoldPosts {
  /** A post as the stages before ours would ideally hand it over. */
  record GoldPost(String label, JsonNode gold, ZonedPost post, List<Mention> mentions) {}

  private static final BroaderTopics BROADER = BroaderTopics.read(Path.of("ontology", "topics"));

  private GoldPosts() {}

  static List<GoldPost> read(Path gold) {
    try {
      Map<String, String> bodies = bodies(Files.readString(gold.resolve("dev.mbox")));
      List<GoldPost> posts = new ArrayList<>();
      for (String name : List.of("dev.jsonl", "seed.jsonl")) {
        for (String line : Files.readAllLines(gold.resolve(name))) {
          JsonNode node = new ObjectMapper().readTree(line);
          String id = node.path("mid").asText("").replaceAll("^<|>$", "");
          boolean seed = name.startsWith("seed");
          String body = seed ? seedBody(gold.resolve("seed.txt")) : bodies.get(id);
          posts.add(post(node, seed ? "seed" : id, body));
        }
      }
      return posts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String seedBody(Path file) throws IOException {
    String all = Files.readString(file);
    return all.substring(all.indexOf("On Fri, Jul 11"));
  }

  private static Map<String, String> bodies(String mbox) {
    Map<String, String> bodies = new HashMap<>();
    for (String message : mbox.split("(?m)^From (?=\\S+ .*\\d{4}$)")) {
      int end = message.indexOf("\n\n");
      if (end > 0) {
        String header = message.substring(0, end);
        for (String line : header.split("\n")) {
          if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
            String id = line.substring(11).strip().replaceAll("^<|>$", "");
            bodies.put(id, message.substring(end + 2).replace("\n>From ", "\nFrom "));
          }
        }
      }
    }
    return bodies;
  }

  static Person person(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-");
    return new Person(key, name, Set.of(name), Set.of());
  }

  private static Topic topic(String label, String type) {
    TopicType kind = type.equals("project") ? TopicType.PROJECT : TopicType.TECHNOLOGY;
    String iri = "https://example.org/topic/" + label.replace(' ', '_');
    List<String> broader = BROADER.of(label);
    return new Topic(iri, kind, label, List.of(), false, Set.of(), Set.of(), broader);
  }

  private static Optional<Speaker> speaker(JsonNode name) {
    return name.isNull()
        ? Optional.empty()
        : Optional.of(new Speaker(new Mailbox(name.asText(), ""), "gold", 1));
  }

  private static GoldPost post(JsonNode gold, String id, String body) {
    Message message =
        new Message(
            new Origin(Path.of("dev.mbox").toString(), 0),
            id,
            false,
            gold.get("list").asText(),
            "",
            Optional.empty(),
            new Mailbox(gold.get("author").asText(), ""),
            Optional.empty(),
            List.of(),
            body,
            List.of());
    List<Zone> zones = new ArrayList<>();
    for (JsonNode z : gold.get("zones")) {
      ZoneKind kind = ZoneKind.valueOf(z.get(2).asText().toUpperCase(Locale.ROOT));
      zones.add(
          new Zone(z.get(0).asInt(), z.get(1).asInt(), kind, z.get(3).asInt(), speaker(z.get(4))));
    }
    PostText text = new PostText(body);
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode m : gold.get("mentions")) {
      mentions.add(mention(m, id, zones, text));
    }
    return new GoldPost(gold.get("post").asText(), gold, new ZonedPost(message, zones), mentions);
  }

  private static Mention mention(JsonNode m, String id, List<Zone> zones, PostText text) {
    int line = m.get(0).asInt();
    String surface = m.get(1).asText();
    int at = text.lineStart(line) - 1;
    for (int i = 0; i < m.get(2).asInt(); i++) {
      at = text.text().indexOf(surface, at + 1);
    }
    Zone zone = zones.stream().filter(z -> z.last() >= line).findFirst().orElseThrow();
    Evidence evidence =
        new Evidence(
            id,
            m.get(5).isNull() ? Optional.empty() : Optional.of(person(m.get(5).asText())),
            line,
            line,
            text.codePoint(at),
            text.codePoint(at + surface.length()),
            zone.depth(),
            surface,
            "gold",
            1);
    String type = m.get(3).asText();
    String label = m.get(4).asText();
    return new Mention(
        evidence,
        type.equals("person")
            ? new Referent.OfPerson(person(label))
            : new Referent.OfTopic(topic(label, type)));
  }
}
