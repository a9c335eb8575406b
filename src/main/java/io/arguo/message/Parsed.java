package io.arguo.message;

import io.arguo.archive.Origin;

/** What parsing gives: a message, or the reason why there is none. */
public sealed interface Parsed permits Message, Damaged {
  Origin origin();
}
