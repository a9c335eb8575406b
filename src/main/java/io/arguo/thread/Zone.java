package io.arguo.thread;

import java.util.Objects;
import java.util.Optional;

/**
 * A run of lines of one kind, depth and speaker.
 *
 * @param first the first line, counted from 1
 * @param last the last line, inclusive
 * @param depth how many times the lines are quoted; 0 for what is new in the post
 * @param speaker who wrote the words, where it can be known
 */
public record Zone(int first, int last, ZoneKind kind, int depth, Optional<Speaker> speaker) {
  public Zone {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(speaker);
    if (first < 1 || last < first || depth < 0) {
      throw new IllegalArgumentException("zone " + first + "-" + last + " at depth " + depth);
    }
  }
}
