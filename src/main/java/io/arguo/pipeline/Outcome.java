package io.arguo.pipeline;

import io.arguo.archive.Origin;
import io.arguo.stance.Reading;

/** What became of one item in the second pass. */
sealed interface Outcome {
  record Read(Reading reading) implements Outcome {}

  record SetAside(Origin origin, String reason, byte[] bytes) implements Outcome {}

  /** Already in the store, or a duplicate. */
  record Passed() implements Outcome {}
}
