package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.Objects;

/**
 * Who wrote a line, and why we think so.
 *
 * @param mailbox as the header or attribution names them
 * @param rule how it was found: {@code author}, {@code attribution}, {@code reply-chain}, …
 * @param confidence 0 to 1
 */
public record Speaker(Mailbox mailbox, String rule, double confidence) {
  public Speaker {
    Objects.requireNonNull(mailbox);
    Objects.requireNonNull(rule);
  }
}
