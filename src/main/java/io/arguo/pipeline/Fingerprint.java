package io.arguo.pipeline;

import io.arguo.message.Message;
import java.time.OffsetDateTime;

/** What is remembered of a post to know it again: hashes, so that a million of them stay small. */
record Fingerprint(long date, int senderAndSubject) {
  private static final long NO_DATE = Long.MIN_VALUE;

  static Fingerprint of(Message message) {
    long date = message.date().map(OffsetDateTime::toEpochSecond).orElse(NO_DATE);
    return new Fingerprint(date, (message.author().address() + message.subject()).hashCode());
  }

  boolean isSamePostAs(Fingerprint other) {
    return (date == other.date && date != NO_DATE) || senderAndSubject == other.senderAndSubject;
  }

  /** The message under an id that holds a digest beside the one it shares with another post. */
  Message underOwnId(Message message) {
    String digest = String.format("%08x", Long.hashCode(date) * 31 + senderAndSubject);
    return new Message(
        message.origin(),
        message.id() + ";" + digest,
        message.idMade(),
        message.list(),
        message.subject(),
        message.date(),
        message.author(),
        message.inReplyTo(),
        message.references(),
        message.text(),
        message.attachments());
  }
}
