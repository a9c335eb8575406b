package io.arguo.thread;

import io.arguo.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * A message with its body cut into zones that cover every line once, in order.
 *
 * @param attributions the lines that name who is quoted, in order
 */
public record ZonedPost(Message message, List<Zone> zones, List<Attribution> attributions) {
  public ZonedPost {
    Objects.requireNonNull(message);
    zones = List.copyOf(zones);
    attributions = List.copyOf(attributions);
  }

  /** A post without attribution lines. */
  public ZonedPost(Message message, List<Zone> zones) {
    this(message, zones, List.of());
  }
}
