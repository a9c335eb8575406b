package io.arguo.pipeline;

import io.arguo.archive.Origin;
import io.arguo.message.Message;

/** What the intake makes of each thing found in an archive. */
sealed interface Item {
  /** A post not seen before. */
  record Post(Message message) implements Item {}

  /** The same post again, as archives often hold it. */
  record Duplicate(Message message) implements Item {}

  /** What is no readable message; kept as it came. */
  record Reject(Origin origin, String reason, byte[] bytes) implements Item {}
}
