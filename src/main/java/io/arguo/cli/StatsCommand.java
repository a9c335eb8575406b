package io.arguo.cli;

import io.arguo.graph.Counts;
import io.arguo.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arguo stats}: how much the store holds. */
@Command(
    name = "stats",
    description = "Shows how much of what the store holds.",
    footer = {"", "Example:", "  arguo stats --store lists"})
final class StatsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.open(store.folder())) {
      opened.read(
          dataset -> {
            print(new Counts(dataset.getDefaultGraph()));
            return null;
          });
    }
    return ExitCode.DONE;
  }

  private void print(Counts counts) {
    counts.byThing().forEach((thing, count) -> console.out().printf("%-14s %,12d%n", thing, count));
    counts
        .span()
        .ifPresent(s -> console.out().printf("%-14s %s to %s%n", "dates", day(s.first()), day(s.last())));
  }

  private static String day(String dateTime) {
    return dateTime.substring(0, dateTime.indexOf('T'));
  }
}
