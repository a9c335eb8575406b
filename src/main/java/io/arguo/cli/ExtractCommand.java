package io.arguo.cli;

import io.arguo.export.ReadingJson;
import io.arguo.language.CoreNlpLinguist;
import io.arguo.pipeline.Extractor;
import io.arguo.pipeline.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code arguo extract}: the same reading as JSON lines, without a store. */
@Command(
    name = "extract",
    header = "Prints what is read in each post as JSON lines, without a store.",
    description = {
      "",
      "The objects are those that the graph is made from: zones with their speakers, mentions,",
      "positions, exchanges and comparisons, each with the lines that show it."
    },
    footer = {
      "Examples:",
      "  arguo extract list.mbox > readings.jsonl",
      "  arguo extract -o readings.jsonl 2008-July.txt.gz"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private ReadingOptions reading;
  @Mixin private OutputOption output;

  @Option(names = "--timings", description = "Show how long each stage took.")
  private boolean timings;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Extractor extractor =
        new Extractor(reading.taxonomy(), new CoreNlpLinguist(), reading.threads());
    long start = System.nanoTime();
    Report report =
        output.write(
            console,
            out -> {
              Writer writer =
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
              ReadingJson json = new ReadingJson(writer);
              try (ProgressLine progress = new ProgressLine(console)) {
                Report read =
                    extractor.extract(
                        reading.paths(),
                        (one, lineage) -> {
                          try {
                            json.write(one, lineage);
                          } catch (IOException e) {
                            throw new UncheckedIOException("cannot write", e);
                          }
                        },
                        progress);
                writer.flush();
                return read;
              }
            });
    if (timings) {
      new ReportPrinter(console).printTimings(report, (System.nanoTime() - start) / 1e9);
    }
    return new ReportPrinter(console).print(report);
  }
}
