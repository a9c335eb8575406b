package io.arguo.pipeline;

import io.arguo.archive.ArchiveException;
import io.arguo.graph.Lineage;
import io.arguo.language.Linguist;
import io.arguo.pipeline.Timings.Stage;
import io.arguo.stance.Reading;
import io.arguo.thread.ReplyForest;
import io.arguo.topic.Taxonomy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads archives without a store: every reading goes to a sink, in the order of the archive. */
public final class Extractor {
  private final Taxonomy taxonomy;
  private final Linguist linguist;
  private final int threads;

  public Extractor(Taxonomy taxonomy, Linguist linguist, int threads) {
    this.taxonomy = taxonomy;
    this.linguist = linguist;
    this.threads = threads;
  }

  /** Reads the paths; what could not be read is in the report. */
  public Report extract(List<Path> paths, BiConsumer<Reading, Lineage> sink, Progress progress) {
    Timings timings = new Timings();
    Surveyor surveyor = new Surveyor(progress);
    Survey survey = timings.time(Stage.SURVEY, () -> surveyor.survey(paths));
    PostReader reader = new PostReader(survey, taxonomy, linguist, timings);
    List<Report.Reject> rejects = new ArrayList<>();
    long[] read = {0};
    new ReadingPass(reader, threads, timings)
        .run(
            paths,
            id -> true,
            outcome -> {
              switch (outcome) {
                case Outcome.Read one -> {
                  Reading reading = one.reading();
                  sink.accept(reading, lineage(survey.forest(), reading.message().id()));
                  progress.at("reading", ++read[0], survey.tally().posts());
                }
                case Outcome.SetAside reject ->
                    rejects.add(new Report.Reject(reject.origin(), reject.reason()));
                case Outcome.Passed p -> {}
              }
            });
    return new Report(survey.tally(), read[0], rejects, messages(survey.failures()), timings);
  }

  static Lineage lineage(ReplyForest forest, String id) {
    return new Lineage(forest.parent(id), forest.root(id));
  }

  static List<String> messages(List<ArchiveException> failures) {
    return failures.stream().map(ArchiveException::getMessage).toList();
  }
}
