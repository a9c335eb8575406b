package io.arguo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream in bounded memory: a line longer than the buffer comes in pieces, because
 * archives hold lines of a hundred megabytes. A failing stream ends the lines; {@link #failure}
 * tells it, so that what came before is not lost.
 */
final class LineSource {
  private static final int CAPACITY = 1 << 17;

  /** How many bytes {@link #head} can show, and the longest line that is sure to come whole. */
  static final int HEAD = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[CAPACITY];
  private int from;
  private int to;
  private int filled;
  private long base;
  private boolean startsLine;
  private boolean endsLine = true;
  private boolean ended;
  private IOException failure;

  LineSource(InputStream in) {
    this.in = in;
    fill(HEAD);
    skipByteOrderMark();
  }

  /** Moves to the next line, or the next piece of a long one; false at the end. */
  boolean next() {
    startsLine = endsLine;
    from = to;
    int newline = newlineFrom(from);
    if (newline < 0 && filled - from < HEAD && !ended) {
      fill(HEAD);
      newline = newlineFrom(from);
    }
    to = newline < 0 ? filled : newline + 1;
    endsLine = newline >= 0;
    return to > from;
  }

  /** Whether the current piece begins a line. */
  boolean startsLine() {
    return startsLine;
  }

  /** Whether the current piece is a line in full, its line end apart at the end of the file. */
  boolean isWhole() {
    return startsLine && (endsLine || ended && to == filled);
  }

  /** Whether the current piece is an empty line. */
  boolean isEmptyLine() {
    int length = to - from;
    return startsLine
        && endsLine
        && (length == 1 || length == 2 && buffer[from] == '\r' && buffer[from + 1] == '\n');
  }

  boolean startsWith(byte[] prefix) {
    return to - from >= prefix.length
        && Arrays.equals(buffer, from, from + prefix.length, prefix, 0, prefix.length);
  }

  /** Bytes from the start of the stream to the current piece. */
  long offset() {
    return base + from;
  }

  byte[] bytes() {
    return Arrays.copyOfRange(buffer, from, to);
  }

  /** Whether the line after the current one begins with this byte. */
  boolean nextLineStartsWith(char first) {
    if (to == filled && !ended) {
      fill(Math.min(filled - from + 1, CAPACITY));
    }
    return endsLine && to < filled && buffer[to] == first;
  }

  void appendTo(MessageBuffer target, int skip) {
    target.append(buffer, from + skip, to - from - skip);
  }

  /** The current piece as Latin-1 without its line end; for short lines. */
  String text() {
    int end = to;
    while (end > from && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
      end--;
    }
    return new String(buffer, from, end - from, StandardCharsets.ISO_8859_1);
  }

  /** What comes next, up to {@link #HEAD} bytes, without moving; only before {@link #next}. */
  byte[] head() {
    return Arrays.copyOfRange(buffer, to, Math.min(filled, to + HEAD));
  }

  /** Why the stream ended before its end. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  private int newlineFrom(int start) {
    for (int i = start; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void fill(int wanted) {
    System.arraycopy(buffer, from, buffer, 0, filled - from);
    base += from;
    filled -= from;
    to -= from;
    from = 0;
    while (!ended && filled < wanted) {
      readOnce();
    }
  }

  private void readOnce() {
    try {
      int count = in.read(buffer, filled, buffer.length - filled);
      ended = count < 0;
      filled += Math.max(count, 0);
    } catch (IOException e) {
      failure = e;
      ended = true;
    }
  }

  private void skipByteOrderMark() {
    boolean marked =
        filled >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    to = marked ? 3 : 0;
    from = to;
  }
}
