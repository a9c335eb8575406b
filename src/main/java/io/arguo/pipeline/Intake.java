package io.arguo.pipeline;

import io.arguo.archive.ArchiveException;
import io.arguo.archive.ArchiveReader;
import io.arguo.archive.Found;
import io.arguo.archive.RawMessage;
import io.arguo.archive.Unreadable;
import io.arguo.message.Damaged;
import io.arguo.message.Message;
import io.arguo.message.MessageParser;
import io.arguo.people.SignedPosts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads archives into messages and tells a post from its duplicates. Two passes over the same paths
 * give the same items in the same order.
 *
 * <p>A post whose Message-ID was seen is a duplicate when it has the same date or the same subject
 * and sender: two archives differ in footers and white space, so the text is no measure. Otherwise
 * it is another post under a stolen id and gets an id of its own.
 */
final class Intake {
  private final ArchiveReader reader = new ArchiveReader();
  private final MessageParser parser = new MessageParser();
  private final SignedPosts signatures = new SignedPosts();
  private final Timings timings;

  Intake(Timings timings) {
    this.timings = timings;
  }

  /**
   * Reads every path and hands on what it holds.
   *
   * @return the paths that could not be read at all, each with its reason
   */
  List<ArchiveException> read(List<Path> paths, Consumer<Item> sink) {
    Map<String, Fingerprint> seen = new HashMap<>();
    List<ArchiveException> failures = new ArrayList<>();
    for (Path path : paths) {
      try {
        reader.read(path, found -> sink.accept(item(found, seen)));
      } catch (ArchiveException e) {
        failures.add(e);
      }
    }
    return failures;
  }

  private Item item(Found found, Map<String, Fingerprint> seen) {
    return switch (found) {
      case Unreadable u -> new Item.Reject(u.origin(), u.reason(), u.bytes());
      case RawMessage raw ->
          switch (timings.time(Timings.Stage.INTAKE, () -> parser.parse(raw))) {
            case Damaged d -> new Item.Reject(d.origin(), d.reason(), d.bytes());
            case Message message -> distinguish(signatures.read(message), seen);
          };
    };
  }

  private static Item distinguish(Message message, Map<String, Fingerprint> seen) {
    Fingerprint print = Fingerprint.of(message);
    Fingerprint earlier = seen.putIfAbsent(message.id(), print);
    if (earlier == null) {
      return new Item.Post(message);
    }
    if (earlier.isSamePostAs(print)) {
      return new Item.Duplicate(message);
    }
    Message renamed = print.underOwnId(message);
    return seen.putIfAbsent(renamed.id(), print) == null
        ? new Item.Post(renamed)
        : new Item.Duplicate(renamed);
  }
}
