package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.List;
import java.util.Optional;

/**
 * Who sent each post.
 *
 * @param numbers index: number of the post; the number of its author's mailbox, or -1
 * @param mailboxes by number
 * @param named those whose own mail gives only an address, with the name that answers give them
 */
record Authors(int[] numbers, List<Mailbox> mailboxes, List<Mailbox> named) {
  /** Who sent the post of that number. */
  Optional<Mailbox> of(int post) {
    return numbers[post] == ReplyForest.NONE
        ? Optional.empty()
        : Optional.of(mailboxes.get(numbers[post]));
  }
}
