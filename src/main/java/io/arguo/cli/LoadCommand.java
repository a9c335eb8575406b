package io.arguo.cli;

import io.arguo.language.CoreNlpLinguist;
import io.arguo.pipeline.Loader;
import io.arguo.pipeline.Report;
import io.arguo.store.Store;
import io.arguo.topic.Taxonomy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code arguo load}: archives into the store. */
@Command(
    name = "load",
    header = "Reads archives into the store.",
    description = {
      "",
      "Posts that the store already has are passed over: loading again adds nothing, and a load",
      "that was broken off goes on where it stopped. What cannot be read is set aside, as it came,",
      "in the folder rejects of the store, and listed there with file, offset and reason."
    },
    footer = {
      "Examples:",
      "  arguo load 2008-July.txt.gz                  a month of pipermail",
      "  arguo load --store lists archives/           every archive in a folder",
      "  arguo load --topics mine.ttl list.mbox       with topics of your own"
    })
final class LoadCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private ReadingOptions reading;
  @Mixin private StoreOption store;

  @Option(names = "--timings", description = "Show how long each stage took.")
  private boolean timings;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Path> paths = reading.paths();
    Taxonomy taxonomy = reading.taxonomy();
    long start = System.nanoTime();
    Report report;
    try (Store opened = Store.create(store.folder());
        ProgressLine progress = new ProgressLine(console)) {
      Loader loader = new Loader(taxonomy, new CoreNlpLinguist(), reading.threads());
      report = loader.load(paths, opened, store.folder().resolve("rejects"), progress);
    }
    int code = new ReportPrinter(console).print(report);
    if (report.tally().found() > 0) {
      long already =
          report.tally().found()
              - report.added()
              - report.tally().duplicates()
              - report.rejects().size();
      console.say(
          "%,d messages found: %,d added, %,d already in the store, %,d duplicates, %,d set aside",
          report.tally().found(),
          report.added(),
          already,
          report.tally().duplicates(),
          report.rejects().size());
    }
    if (timings) {
      new ReportPrinter(console).printTimings(report, (System.nanoTime() - start) / 1e9);
    }
    return code;
  }
}
