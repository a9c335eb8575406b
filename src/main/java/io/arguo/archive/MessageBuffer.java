package io.arguo.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Gathers the bytes of one message, up to a limit, and gives them on as what they turned out. */
final class MessageBuffer {
  private final int limit;
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(1 << 13);
  private boolean overflowed;

  MessageBuffer(int limit) {
    this.limit = limit;
  }

  void append(byte[] bytes, int from, int length) {
    int room = Math.min(length, limit - gathered.size());
    gathered.write(bytes, from, room);
    overflowed |= room < length;
  }

  void append(byte[] bytes) {
    append(bytes, 0, bytes.length);
  }

  /** Gives what was gathered as a message, or as unreadable where it passed the limit. */
  void giveMessage(Origin origin, MessageForm form, String envelope, Consumer<Found> sink) {
    byte[] bytes = gathered.toByteArray();
    if (overflowed) {
      String reason = "a message of more than " + limit + " bytes; only its first part is kept";
      sink.accept(new Unreadable(origin, reason, bytes));
    } else {
      sink.accept(new RawMessage(origin, form, envelope, bytes));
    }
    reset();
  }

  /** Gives what was gathered as unreadable, unless it is white space alone. */
  void giveUnreadable(Origin origin, String reason, Consumer<Found> sink) {
    byte[] bytes = gathered.toByteArray();
    if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      sink.accept(new Unreadable(origin, reason, bytes));
    }
    reset();
  }

  /** Takes back the empty line that mbox puts behind each message. */
  void dropLastEmptyLine() {
    byte[] bytes = gathered.toByteArray();
    int end = withoutLineEnd(bytes, bytes.length);
    boolean empty = end < bytes.length && (end == 0 || bytes[end - 1] == '\n');
    if (empty && !overflowed) {
      gathered.reset();
      gathered.writeBytes(Arrays.copyOf(bytes, end));
    }
  }

  private static int withoutLineEnd(byte[] bytes, int length) {
    if (length == 0 || bytes[length - 1] != '\n') {
      return length;
    }
    return length > 1 && bytes[length - 2] == '\r' ? length - 2 : length - 1;
  }

  private void reset() {
    gathered.reset();
    overflowed = false;
  }
}
