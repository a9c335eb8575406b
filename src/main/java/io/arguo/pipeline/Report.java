package io.arguo.pipeline;

import io.arguo.archive.Origin;
import java.util.List;

/**
 * How a run ended.
 *
 * @param tally what the archives held
 * @param added posts that this run read to the end
 * @param rejects what was set aside, and why
 * @param failures paths that could not be read at all, one line each
 * @param timings where the time went
 */
public record Report(
    Tally tally, long added, List<Reject> rejects, List<String> failures, Timings timings) {
  public Report {
    rejects = List.copyOf(rejects);
    failures = List.copyOf(failures);
  }

  /** A message that was set aside. */
  public record Reject(Origin origin, String reason) {}
}
