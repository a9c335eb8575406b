package io.arguo.cli;

import io.arguo.graph.GraphValidator;
import io.arguo.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arguo validate}: is the graph as the vocabulary says? */
@Command(
    name = "validate",
    header = "Checks the store against the shapes that ship.",
    description = {
      "",
      "Checks the store against the shapes that ship (SHACL): every position, exchange and",
      "comparison has its evidence, every post its author and thread. Prints a line for each",
      "offence and exits with 1 if there is any."
    },
    footer = {"Example:", "  arguo validate --store lists"})
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    GraphValidator validator = new GraphValidator();
    List<String> offences;
    try (Store opened = Store.open(store.folder())) {
      offences = opened.read(dataset -> validator.offences(dataset.getDefaultGraph()));
    }
    offences.forEach(console.out()::println);
    console.say("%,d offences", offences.size());
    return offences.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
