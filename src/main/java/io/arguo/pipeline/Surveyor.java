package io.arguo.pipeline;

import io.arguo.archive.ArchiveException;
import io.arguo.archive.Origin;
import io.arguo.graph.KnownPosts.KnownPost;
import io.arguo.message.Message;
import io.arguo.people.People;
import io.arguo.people.PeopleBuilder;
import io.arguo.people.Person;
import io.arguo.thread.ReplyForest;
import io.arguo.thread.ReplyForestBuilder;
import io.arguo.thread.ZoneSplitter;
import io.arguo.thread.ZonedPost;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes the {@link Survey}: a pass that parses every message and keeps only headers, names and
 * fingerprints of words.
 */
final class Surveyor {
  /** Names and signatures need no threads, and there are none yet. */
  private static final ReplyForest NO_FOREST = ReplyForest.builder().build();

  private final ReplyForestBuilder forest = ReplyForest.builder();
  private final PeopleBuilder people = People.builder();
  private final ZoneSplitter zones = new ZoneSplitter();
  private final Progress progress;
  private long posts;
  private long duplicates;
  private long rejects;

  Surveyor(Progress progress) {
    this.progress = progress;
  }

  /** A person of an earlier load keeps name and key. */
  void know(Person person) {
    people.seed(person);
  }

  /** A post of an earlier load takes part in threads. */
  void know(KnownPost post) {
    forest.add(
        new Message(
            new Origin("", 0),
            post.id(),
            false,
            "",
            "",
            Optional.empty(),
            post.author(),
            post.parent(),
            List.of(),
            "",
            List.of()));
  }

  Survey survey(List<Path> paths) {
    List<ArchiveException> failures = new Intake(new Timings()).read(paths, this::take);
    progress.at("surveying", posts, posts);
    ReplyForest built = forest.build();
    built.namedByAnswers().forEach(people::observe);
    return new Survey(built, people.build(), new Tally(posts, duplicates, rejects), failures);
  }

  private void take(Item item) {
    switch (item) {
      case Item.Post post -> {
        ZonedPost zoned = zones.split(post.message(), NO_FOREST);
        forest.add(zoned);
        people.observe(zoned);
        progress.at("surveying", ++posts, 0);
      }
      case Item.Duplicate d -> duplicates++;
      case Item.Reject r -> rejects++;
    }
  }
}
