package io.arguo.archive;

import java.util.Objects;

/**
 * Bytes in an archive that are no message; they are kept so that nothing vanishes.
 *
 * @param reason one sentence for the user
 * @param bytes as they came
 */
public record Unreadable(Origin origin, String reason, byte[] bytes) implements Found {
  public Unreadable {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(bytes);
  }
}
