package io.arguo.archive;

import java.util.function.Consumer;

/** Knows one format: tells it from others and takes its files apart. Holds no state. */
sealed interface FormatReader permits HtmlPageFormat, TextPageFormat, MboxFormat, MessageFormat {
  boolean recognises(Head head);

  /** Gives what the file holds, in its order. */
  void read(OpenFile file, Consumer<Found> sink);
}
