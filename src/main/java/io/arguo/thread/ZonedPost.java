package io.arguo.thread;

import io.arguo.message.Message;
import java.util.List;
import java.util.Objects;

/** A message with its body cut into zones that cover every line once, in order. */
public record ZonedPost(Message message, List<Zone> zones) {
  public ZonedPost {
    Objects.requireNonNull(message);
    zones = List.copyOf(zones);
  }
}
