package io.arguo.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.arguo.archive.Origin;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.AttributionFinder;
import io.arguo.thread.Speaker;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled posts with their labelled zones, so that only the finding of names is measured. */
final class GoldPosts {
  private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*<(.*?)>");
  private static final Pattern SUBJECT = Pattern.compile("(?im)^subject: *(?:\\[[^]]*\\] *)?(.*)$");
  private static final Pattern REFERENCE = Pattern.compile("<([^<>]+)>");

  private GoldPosts() {}

  static List<ZonedPost> in(Path folder) throws IOException {
    Map<String, String> raw = new LinkedHashMap<>();
    String mbox = Files.readString(folder.resolve("dev.mbox"));
    for (String one : mbox.split("(?m)^From archive@example.org .*\n")) {
      Matcher id = MESSAGE_ID.matcher(one);
      if (id.find()) {
        raw.put(id.group(1), one);
      }
    }
    List<ZonedPost> posts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("dev.jsonl"))) {
      JsonNode gold = json.readTree(line);
      String id = gold.get("mid").asText().replaceAll("[<>]", "");
      posts.add(post(id, raw.get(id), gold));
    }
    return posts;
  }

  private static ZonedPost post(String id, String raw, JsonNode gold) {
    int body = raw.indexOf("\n\n");
    String head = raw.substring(0, body);
    String text = raw.substring(body + 2).replaceAll("(?m)^>(>*From )", "$1").stripTrailing();
    List<String> references = new ArrayList<>();
    head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).matches("^(in-reply-to|references):.*"))
        .flatMap(line -> REFERENCE.matcher(line).results())
        .forEach(result -> references.add(result.group(1)));
    Matcher subject = SUBJECT.matcher(head);
    Message message =
        new Message(
            new Origin("dev.mbox", 0),
            id,
            false,
            gold.get("list").asText(),
            subject.find() ? subject.group(1) : "",
            Optional.empty(),
            new Mailbox(gold.get("author").asText(), ""),
            references.stream().findFirst(),
            references,
            text,
            List.of());
    List<Zone> zones = new ArrayList<>();
    gold.get("zones").forEach(zone -> zones.add(zone(zone)));
    return new ZonedPost(message, zones, new AttributionFinder().find(message));
  }

  private static Zone zone(JsonNode zone) {
    Optional<Speaker> speaker =
        zone.get(4).isNull()
            ? Optional.empty()
            : Optional.of(new Speaker(new Mailbox(zone.get(4).asText(), ""), "gold", 1));
    return new Zone(
        zone.get(0).asInt(),
        zone.get(1).asInt(),
        ZoneKind.valueOf(zone.get(2).asText().toUpperCase(Locale.ROOT)),
        zone.get(3).asInt(),
        speaker);
  }
}
