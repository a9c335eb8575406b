package io.arguo.message;

import io.arguo.archive.Origin;
import java.util.Objects;

/**
 * A message that could not be read; it is set aside as it came.
 *
 * @param reason one sentence for the user
 * @param bytes as they came
 */
public record Damaged(Origin origin, String reason, byte[] bytes) implements Parsed {
  public Damaged {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(bytes);
  }
}
