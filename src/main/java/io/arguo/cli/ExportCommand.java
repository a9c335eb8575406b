package io.arguo.cli;

import io.arguo.export.GraphExporter;
import io.arguo.export.GraphFormat;
import io.arguo.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code arguo export}: the graph for other programs. */
@Command(
    name = "export",
    header = "Writes the graph for other programs.",
    description = {
      "",
      "Formats: ttl (Turtle), nt and nq (sorted: the same graph gives the same bytes), jsonld,",
      "graphml (people and topics, for Gephi, yEd or networkx), csv (a line for each position).",
      "",
      "Mail addresses are masked, and mailboxes written as foaf:mbox_sha1sum, unless --addresses",
      "is given."
    },
    footer = {
      "Examples:",
      "  arguo export > graph.ttl",
      "  arguo export --format graphml -o debate.graphml",
      "  arguo export --format csv -o positions.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private OutputOption output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "ttl",
      description = "One of: ttl, nt, nq, jsonld, graphml, csv (default: ttl).")
  private GraphFormat format;

  @Option(names = "--addresses", description = "Write mail addresses out.")
  private boolean addresses;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Store opened = Store.open(store.folder())) {
      return output.write(
          console,
          out ->
              opened.read(
                  dataset -> {
                    try {
                      new GraphExporter(addresses).write(dataset.getDefaultGraph(), format, out);
                      return ExitCode.DONE;
                    } catch (IOException e) {
                      throw new UncheckedIOException("cannot write", e);
                    }
                  }));
    }
  }
}
