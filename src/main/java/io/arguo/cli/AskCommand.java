package io.arguo.cli;

import io.arguo.ask.Answer;
import io.arguo.ask.Asker;
import io.arguo.query.QueryRunner;
import io.arguo.query.SavedQueries;
import io.arguo.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arguo ask}: a question in plain words. */
@Command(
    name = "ask",
    header = "Answers a question in plain words.",
    description = {
      "",
      "It says how it understood the question and gives rows with the sentence that shows each",
      "claim and the post it stands in. It never guesses: what it does not understand it says, with",
      "questions that it does."
    },
    footer = {
      "Examples:",
      "  arguo ask \"who argued about which filesystem?\"",
      "  arguo ask \"who is against ZFS?\"",
      "  arguo ask \"who disagreed with Ravindra Kulasekara about ZFS?\"",
      "  arguo ask \"what did Mei-Ling Hsiao say about KVM?\"",
      "  arguo ask \"which topics did Ravindra Kulasekara argue about?\""
    })
final class AskCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private OutputOption output;
  @Mixin private ResultOptions results;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question, in English.")
  private List<String> words;

  @Option(names = "--sparql", description = "Show the SPARQL query that was run, too.")
  private boolean sparql;

  AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Store opened = Store.open(store.folder())) {
      QueryRunner runner = new QueryRunner(opened, Duration.ofSeconds(results.seconds()));
      Answer answer = new Asker(SavedQueries.bundled(), runner).ask(String.join(" ", words));
      return switch (answer) {
        case Answer.Understood understood -> show(understood);
        case Answer.Ambiguous ambiguous ->
            refuse("this can be understood in several ways:", ambiguous);
        case Answer.NothingKnown nothing -> refuse(nothing);
        case Answer.NotUnderstood not -> refuse(not);
      };
    }
  }

  private int show(Answer.Understood answer) throws Exception {
    console.say("%s", "Understood: " + answer.reading().words());
    if (sparql) {
      console.say("%s", answer.sparql());
    }
    if (answer.table().rows().isEmpty()) {
      console.say("Nothing in this store answers that.");
      return ExitCode.DONE;
    }
    return output.write(
        console,
        out -> {
          results.write(answer.table(), out);
          return ExitCode.DONE;
        });
  }

  private int refuse(String reason, Answer.Ambiguous answer) {
    console.say("%s", "arguo: " + reason);
    answer.readings().forEach(reading -> console.say("%s", "  " + reading.words()));
    return ExitCode.FAILED;
  }

  private int refuse(Answer.NothingKnown answer) {
    answer.names().forEach(name -> console.say("%s", "arguo: " + name.sentence()));
    return ExitCode.FAILED;
  }

  private int refuse(Answer.NotUnderstood answer) {
    console.say("%s", "arguo: " + answer.reason());
    if (!answer.examples().isEmpty()) {
      console.say("Questions that it understands:");
      answer.examples().forEach(example -> console.say("%s", "  " + example));
    }
    return ExitCode.FAILED;
  }
}
