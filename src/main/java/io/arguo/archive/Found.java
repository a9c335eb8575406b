package io.arguo.archive;

/** One thing that an archive held: a message, or bytes that were none. */
public sealed interface Found permits RawMessage, Unreadable {
  Origin origin();
}
