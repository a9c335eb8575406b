package io.arguo.cli;

import io.arguo.pipeline.Progress;
import java.util.Locale;

/**
 * Shows progress with rate and time left: one line that is redrawn on a terminal, and a plain line
 * every ten seconds elsewhere, so that logs stay short.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final long LOG_NANOS = 10_000_000_000L;

  private final Console console;
  private String stage = "";
  private long started;
  private long shown;
  private boolean drawn;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public void at(String newStage, long done, long total) {
    long now = System.nanoTime();
    if (!newStage.equals(stage)) {
      stage = newStage;
      started = now;
      shown = now;
    }
    if (now - shown >= (console.terminal() ? TERMINAL_NANOS : LOG_NANOS)) {
      shown = now;
      show(line(done, total, (now - started) / 1e9));
    }
  }

  private String line(long done, long total, double seconds) {
    double rate = done / seconds;
    if (total == 0) {
      return String.format(Locale.ROOT, "%s: %,d posts, %,.0f a second", stage, done, rate);
    }
    return String.format(
        Locale.ROOT,
        "%s: %,d of %,d posts (%d %%), %,.0f a second, %s left",
        stage,
        done,
        total,
        done * 100 / total,
        rate,
        duration((total - done) / rate));
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 90
        ? whole + " s"
        : whole < 5400
            ? (whole + 30) / 60 + " min"
            : String.format(Locale.ROOT, "%.1f h", whole / 3600.0);
  }

  private void show(String line) {
    if (console.terminal()) {
      console.err().print("\r\u001b[K" + line);
      console.err().flush();
      drawn = true;
    } else {
      console.err().println(line);
    }
  }

  /** Takes the line away, so that what follows stands at the start of its own. */
  @Override
  public void close() {
    if (drawn) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
