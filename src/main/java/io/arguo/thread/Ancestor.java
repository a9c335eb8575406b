package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.Objects;
import java.util.Optional;

/**
 * A post that another answers, directly or through others.
 *
 * @param author who sent it, as the post itself tells or, where that is missing, an answer to it
 */
public record Ancestor(String id, Optional<Mailbox> author) {
  public Ancestor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(author);
  }
}
