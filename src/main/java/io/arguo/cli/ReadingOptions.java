package io.arguo.cli;

import io.arguo.topic.Taxonomy;
import io.arguo.topic.TaxonomyException;
import io.arguo.topic.TaxonomyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how; shared by the commands that read archives. */
final class ReadingOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Archives: mbox files and pipermail's monthly text (both also",
        "as .gz), a page of a web archive saved as HTML or text, a",
        "single mail, or a folder of these."
      })
  private List<Path> paths;

  @Option(
      names = {"-t", "--topics"},
      paramLabel = "FILE",
      description = "A SKOS file (Turtle) of your own topics, beside those that ship. Repeatable.")
  private List<Path> topics = List.of();

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Read posts on this many threads (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  List<Path> paths() throws CommandFailure {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new CommandFailure(path + ": no such file or directory");
      }
    }
    return paths;
  }

  int threads() {
    return Math.max(1, threads);
  }

  Taxonomy taxonomy() throws TaxonomyException {
    return new TaxonomyReader().read(topics);
  }
}
