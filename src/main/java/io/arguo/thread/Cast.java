package io.arguo.thread;

import java.util.Optional;

/** What a line is; lines that are equal in it and adjacent form a zone. */
record Cast(ZoneKind kind, int depth, Optional<Speaker> speaker) {
  Cast spokenBy(Speaker other) {
    return new Cast(kind, depth, Optional.of(other));
  }
}
