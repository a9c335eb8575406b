package io.arguo.archive;

import java.util.Objects;

/**
 * A message as its archive holds it, not yet decoded.
 *
 * @param origin where it stands
 * @param form how it is written down
 * @param envelope the mbox {@code From } line without line end, or "" where the form has none
 * @param bytes the message itself, without the envelope line and with mboxrd quoting undone
 */
public record RawMessage(Origin origin, MessageForm form, String envelope, byte[] bytes)
    implements Found {
  public RawMessage {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(form);
    Objects.requireNonNull(envelope);
    Objects.requireNonNull(bytes);
  }
}
