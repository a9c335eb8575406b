package io.arguo.mention;

import io.arguo.archive.Origin;
import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.thread.AttributionFinder;
import io.arguo.thread.Speaker;
import io.arguo.thread.Zone;
import io.arguo.thread.ZoneKind;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Posts written for tests, zoned line by line: quote marks count, and who "wrote:" speaks at the
 * next depth.
 */
final class WrittenPosts {
  private WrittenPosts() {}

  static ZonedPost post(String author, String list, String subject, String text) {
    Message message =
        new Message(
            new Origin("test", 0),
            "1@example.org",
            false,
            list,
            subject,
            Optional.empty(),
            new Mailbox(author, ""),
            Optional.empty(),
            List.of(),
            text,
            List.of());
    List<Zone> zones = new ArrayList<>();
    Optional<Speaker> quoted = Optional.empty();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int depth = depth(line);
      boolean attribution = line.endsWith("wrote:");
      if (attribution) {
        quoted = Optional.of(speaker(line.replaceAll(".*, | <.*| wrote:", "")));
      }
      ZoneKind kind =
          attribution ? ZoneKind.ATTRIBUTION : depth > 0 ? ZoneKind.QUOTE : ZoneKind.TEXT;
      Optional<Speaker> who = depth == 0 ? Optional.of(speaker(author)) : quoted;
      add(zones, new Zone(number, number, kind, depth, who));
    }
    return new ZonedPost(message, zones, new AttributionFinder().find(message));
  }

  /** From a file's head and text. */
  static ZonedPost post(String file) {
    int body = file.indexOf("\n\n");
    String text = file.substring(body + 2).stripTrailing();
    return post(field(file, "From"), field(file, "List"), field(file, "Subject"), text);
  }

  static List<Person> thread(String file, NamesOnly book) {
    return Arrays.stream(field(file, "Thread").split(", "))
        .filter(name -> !name.isEmpty())
        .map(name -> book.find(new Mailbox(name, "")))
        .toList();
  }

  private static String field(String file, String name) {
    return file.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static Speaker speaker(String name) {
    return new Speaker(new Mailbox(name, ""), "test", 1);
  }

  private static int depth(String line) {
    return (int) line.replaceAll("^([> ]*).*", "$1").chars().filter(c -> c == '>').count();
  }

  private static void add(List<Zone> zones, Zone zone) {
    Zone last = zones.isEmpty() ? null : zones.get(zones.size() - 1);
    if (last != null && last.kind() == zone.kind() && last.depth() == zone.depth()) {
      zones.remove(last);
      zones.add(new Zone(last.first(), zone.last(), last.kind(), last.depth(), last.speaker()));
    } else {
      zones.add(zone);
    }
  }
}
