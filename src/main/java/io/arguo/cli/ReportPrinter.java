package io.arguo.cli;

import io.arguo.pipeline.Report;
import io.arguo.pipeline.Timings;
import java.util.Locale;

/** Tells how a run over archives ended, and gives its exit code. */
final class ReportPrinter {
  /** More rejects than this are counted, not listed. */
  private static final int LISTED = 20;

  private final Console console;

  ReportPrinter(Console console) {
    this.console = console;
  }

  int print(Report report) {
    report.failures().forEach(failure -> console.say("arguo: " + failure.replace("%", "%%")));
    report.rejects().stream()
        .limit(LISTED)
        .forEach(r -> console.say("set aside: %s: %s", r.origin(), r.reason()));
    if (report.rejects().size() > LISTED) {
      console.say("set aside: %,d more", report.rejects().size() - LISTED);
    }
    if (report.tally().found() == 0) {
      return ExitCode.FAILED;
    }
    boolean whole = report.failures().isEmpty() && report.rejects().isEmpty();
    return whole ? ExitCode.DONE : ExitCode.SET_ASIDE;
  }

  void printTimings(Report report, double seconds) {
    console.say(
        "%,d posts in %.1f s: %.1f posts a second",
        report.added(), seconds, report.added() / seconds);
    double sum = 0;
    for (Timings.Stage stage : Timings.Stage.values()) {
      sum += report.timings().seconds(stage);
    }
    for (Timings.Stage stage : Timings.Stage.values()) {
      double spent = report.timings().seconds(stage);
      String name = stage.name().toLowerCase(Locale.ROOT);
      console.say("  %-10s %8.2f s of thread time  %4.1f %%", name, spent, spent * 100 / sum);
    }
  }
}
