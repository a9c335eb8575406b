package io.arguo.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How much time each stage took, summed over threads. */
public final class Timings {
  /** The stages that are timed apart. */
  public enum Stage {
    SURVEY,
    INTAKE,
    ZONES,
    MENTIONS,
    STANCE,
    STORE
  }

  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  Timings() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.get(stage).add(System.nanoTime() - start);
    }
  }

  void time(Stage stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return null;
        });
  }

  /** Seconds that threads spent in a stage. */
  public double seconds(Stage stage) {
    return nanos.get(stage).sum() / 1e9;
  }
}
