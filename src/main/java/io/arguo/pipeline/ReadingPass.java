package io.arguo.pipeline;

import io.arguo.message.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The second pass: reads every post on several threads and hands on the outcomes in order. */
final class ReadingPass {
  private final PostReader reader;
  private final int threads;
  private final Timings timings;

  ReadingPass(PostReader reader, int threads, Timings timings) {
    this.reader = reader;
    this.threads = threads;
    this.timings = timings;
  }

  /**
   * Runs the pass.
   *
   * @param wanted posts of whose Message-IDs this is false are passed over
   */
  void run(List<Path> paths, Predicate<String> wanted, Consumer<Outcome> sink) {
    try (OrderedPool<Item, Outcome> pool = new OrderedPool<>(threads, this::outcome, sink)) {
      new Intake(timings)
          .read(
              paths,
              item ->
                  pool.submit(
                      item instanceof Item.Post post && !wanted.test(post.message().id())
                          ? new Item.Duplicate(post.message())
                          : item));
      pool.finish();
    }
  }

  private Outcome outcome(Item item) {
    return switch (item) {
      case Item.Post post -> read(post.message());
      case Item.Duplicate d -> new Outcome.Passed();
      case Item.Reject r -> new Outcome.SetAside(r.origin(), r.reason(), r.bytes());
    };
  }

  /** A fault of ours in one post must not cost the user the others, nor hide. */
  private Outcome read(Message message) {
    try {
      return new Outcome.Read(reader.read(message));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.SetAside(
          message.origin(),
          "could not be read through (" + e + "), a fault of Arguo; post <" + message.id() + ">",
          message.text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
