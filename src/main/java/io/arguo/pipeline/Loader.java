package io.arguo.pipeline;

import io.arguo.graph.EntityWriter;
import io.arguo.graph.KnownPosts;
import io.arguo.graph.ReadingWriter;
import io.arguo.language.Linguist;
import io.arguo.people.Person;
import io.arguo.pipeline.Timings.Stage;
import io.arguo.stance.Reading;
import io.arguo.store.Store;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads archives into a store. Posts that the store has are passed over, so a load that was broken
 * off goes on where it stopped, and loading again adds nothing.
 */
public final class Loader {
  /** Posts in one transaction: enough that committing costs little, few enough to lose little. */
  private static final int BATCH = 200;

  private final Taxonomy taxonomy;
  private final Linguist linguist;
  private final int threads;
  private final int batchSize;

  public Loader(Taxonomy taxonomy, Linguist linguist, int threads) {
    this(taxonomy, linguist, threads, BATCH);
  }

  private Loader(Taxonomy taxonomy, Linguist linguist, int threads, int batchSize) {
    this.taxonomy = taxonomy;
    this.linguist = linguist;
    this.threads = threads;
    this.batchSize = batchSize;
  }

  /** The same with another number of posts in each transaction. */
  Loader withBatchesOf(int posts) {
    return new Loader(taxonomy, linguist, threads, posts);
  }

  /**
   * Loads the paths.
   *
   * @param rejects the folder for what cannot be read
   */
  public Report load(List<Path> paths, Store store, Path rejects, Progress progress) {
    Timings timings = new Timings();
    Set<String> known = new HashSet<>();
    Surveyor surveyor = new Surveyor(progress);
    store.read(
        dataset -> {
          KnownPosts stored = new KnownPosts(dataset.getDefaultGraph());
          stored.people().forEach(surveyor::know);
          stored.forEach(
              post -> {
                known.add(post.id());
                surveyor.know(post);
              });
          return known;
        });
    Survey survey = timings.time(Stage.SURVEY, () -> surveyor.survey(paths));
    Run run = new Run(store, survey, new Rejects(rejects), progress, timings);
    PostReader reader = new PostReader(survey, taxonomy, linguist, timings);
    new ReadingPass(reader, threads, timings).run(paths, id -> !known.contains(id), run::take);
    run.flush();
    return new Report(
        survey.tally(), run.added, run.setAside, Extractor.messages(survey.failures()), timings);
  }

  /** One load under way: the batch that is not yet written. */
  private final class Run {
    private final Store store;
    private final Survey survey;
    private final Rejects rejects;
    private final Progress progress;
    private final Timings timings;
    private final List<Reading> batch = new ArrayList<>();
    private final List<Report.Reject> setAside = new ArrayList<>();
    private long added;
    private long seen;

    Run(Store store, Survey survey, Rejects rejects, Progress progress, Timings timings) {
      this.store = store;
      this.survey = survey;
      this.rejects = rejects;
      this.progress = progress;
      this.timings = timings;
    }

    void take(Outcome outcome) {
      switch (outcome) {
        case Outcome.Read one -> {
          batch.add(one.reading());
          if (batch.size() >= batchSize) {
            flush();
          }
        }
        case Outcome.SetAside reject -> {
          rejects.keep(reject);
          setAside.add(new Report.Reject(reject.origin(), reject.reason()));
        }
        case Outcome.Passed p -> {}
      }
      progress.at("reading", ++seen, survey.tally().found());
    }

    void flush() {
      timings.time(Stage.STORE, this::write);
      added += batch.size();
      batch.clear();
    }

    private void write() {
      if (batch.isEmpty()) {
        return;
      }
      Entities entities = new Entities(taxonomy);
      batch.forEach(entities::add);
      store.write(
          out -> {
            ReadingWriter writer = new ReadingWriter(out);
            for (Reading reading : batch) {
              String id = reading.message().id();
              writer.write(reading, Extractor.lineage(survey.forest(), id));
            }
            EntityWriter entityWriter = new EntityWriter(out);
            for (Person person : entities.people()) {
              entityWriter.write(person);
            }
            for (Topic topic : entities.topics()) {
              entityWriter.write(topic, taxonomy);
            }
          });
    }
  }
}
