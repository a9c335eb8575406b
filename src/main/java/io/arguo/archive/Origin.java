package io.arguo.archive;

import java.util.Objects;

/**
 * Where a message stands: a file and a place in it.
 *
 * @param source the path as the user gave it, with {@code !entry} behind it for a file inside
 *     another
 * @param offset bytes from the start of the (uncompressed) file to the message's first byte
 */
public record Origin(String source, long offset) {
  public Origin {
    Objects.requireNonNull(source);
  }

  @Override
  public String toString() {
    return source + " at byte " + offset;
  }
}
