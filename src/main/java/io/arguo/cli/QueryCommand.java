package io.arguo.cli;

import io.arguo.query.Parameter;
import io.arguo.query.QueryResult;
import io.arguo.query.QueryRunner;
import io.arguo.query.SavedQueries;
import io.arguo.query.SavedQuery;
import io.arguo.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code arguo query}: a saved query with its parameters, or SPARQL of the user's own. */
@Command(
    name = "query",
    header = "Runs a saved query, or SPARQL of your own.",
    description = {
      "",
      "Topics and people are given in plain words: -p topic=ZFS -p person=\"Jane Doe\". Queries may",
      "only read; SERVICE is not allowed."
    },
    footer = {
      "Examples:",
      "  arguo query --list                                  the saved queries",
      "  arguo query --show supporters                       one of them, with its SPARQL",
      "  arguo query supporters -p topic=ZFS",
      "  arguo query camps -p topic=ZFS --format csv -o camps.csv",
      "  arguo query mine.rq                                 SPARQL of your own",
      "  echo 'ASK { ?s ?p ?o }' | arguo query -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private OutputOption output;
  @Mixin private ResultOptions results;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE|-",
      description = "A saved query's name, a SPARQL file, or - for standard input.")
  private String name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "KEY=VALUE",
      description = "A parameter of the saved query. Repeatable.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--list", description = "List the saved queries and their parameters.")
  private boolean list;

  @Option(names = "--show", description = "Show the saved query's text and do not run it.")
  private boolean show;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (list) {
      SavedQueries.bundled().all().forEach(this::describe);
      return ExitCode.DONE;
    }
    if (name == null) {
      throw new ParameterException(
          spec.commandLine(), "Which query? `arguo query --list` shows the saved ones.");
    }
    if (show) {
      console.out().print(SavedQueries.bundled().get(name).text());
      return ExitCode.DONE;
    }
    try (Store opened = Store.open(store.folder())) {
      QueryRunner runner = new QueryRunner(opened, Duration.ofSeconds(results.seconds()));
      QueryResult result = run(runner);
      return output.write(
          console,
          out -> {
            results.write(result, out);
            return ExitCode.DONE;
          });
    }
  }

  private QueryResult run(QueryRunner runner) throws Exception {
    if (name.equals("-")) {
      return runner.run(new String(console.in().readAllBytes(), StandardCharsets.UTF_8));
    }
    if (name.endsWith(".rq") || name.endsWith(".sparql")) {
      return runner.run(Files.readString(Path.of(name)));
    }
    return runner.run(SavedQueries.bundled().get(name), parameters);
  }

  private void describe(SavedQuery query) {
    console.out().println(query.name());
    console.out().println("    " + query.summary());
    for (Parameter parameter : query.parameters()) {
      String need =
          parameter.required()
              ? "needed"
              : parameter.fallback().map(f -> "default " + f).orElse("optional");
      console
          .out()
          .println(
              "    -p " + parameter.name() + "=…  " + parameter.description() + " (" + need + ")");
    }
  }
}
