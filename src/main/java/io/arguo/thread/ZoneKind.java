package io.arguo.thread;

import java.util.Locale;

/** What a run of lines is; the names are those of the labelling guidelines. */
public enum ZoneKind {
  /** New prose by the author. */
  TEXT,
  /** Words of an earlier message. */
  QUOTE,
  /** "On … X wrote:", at any depth. */
  ATTRIBUTION,
  /** From "-- " or the closing name block on. */
  SIGNATURE,
  /** Source, patch, log, command output, configuration, new in this post. */
  CODE,
  /** Added by the list software. */
  FOOTER,
  /** Forwarded or pasted mail headers. */
  HEADER;

  /** The label as it stands in JSON and in the graph. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody speaks prose here, so that names and opinions may be read from it. */
  public boolean isSpeech() {
    return this == TEXT || this == QUOTE;
  }
}
