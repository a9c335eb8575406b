package io.arguo.archive;

import java.util.function.Consumer;

/**
 * A file being read.
 *
 * @param name as {@link Origin#source} has it
 * @param lines its content, uncompressed
 * @param messageLimit bytes that one message may have
 */
record OpenFile(String name, LineSource lines, int messageLimit) {
  Origin at(long offset) {
    return new Origin(name, offset);
  }

  /** Gives all that is left as one message; {@code buffer} holds what was read of it. */
  void giveRest(MessageBuffer buffer, long start, MessageForm form, Consumer<Found> sink) {
    while (lines.next()) {
      lines.appendTo(buffer, 0);
    }
    buffer.giveMessage(at(start), form, "", sink);
  }
}
