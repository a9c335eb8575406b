package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.Objects;

/**
 * A line that says whose words follow: "On … X wrote:".
 *
 * @param firstLine counted from 1
 * @param lastLine inclusive; later than {@code firstLine} where the mailer wrapped it
 * @param depth the quote depth at which it stands
 * @param who the person named, as the line names them; the author of the post for an "I" that is
 *     not quoted; else nobody known
 * @param whom how the line tells
 */
public record Attribution(int firstLine, int lastLine, int depth, Mailbox who, Whom whom) {
  public Attribution {
    Objects.requireNonNull(who);
    Objects.requireNonNull(whom);
    if (firstLine < 1 || lastLine < firstLine || depth < 0) {
      throw new IllegalArgumentException("attribution " + firstLine + "-" + lastLine);
    }
  }

  /** One that names somebody. */
  public Attribution(int firstLine, int lastLine, int depth, Mailbox who) {
    this(firstLine, lastLine, depth, who, Whom.NAMED);
  }
}
