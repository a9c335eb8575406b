package io.arguo.cli;

import io.arguo.graph.Counts;
import io.arguo.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arguo stats}: how much the store holds. */
@Command(
    name = "stats",
    header = "Shows how much of what the store holds.",
    footer = {"Example:", "  arguo stats --store lists"})
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
    counts
        .byThing()
        .forEach((thing, count) -> line(thing, String.format(Locale.ROOT, "%,12d", count)));
    counts.span().ifPresent(s -> line("dates", "  " + day(s.first()) + " to " + day(s.last())));
  }

  private void line(String name, String value) {
    console.out().println(String.format("%-20s", name) + value);
  }

  private static String day(String dateTime) {
    return dateTime.substring(0, dateTime.indexOf('T'));
  }
}
