package io.arguo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads and writes: data to {@code out}, talk to {@code err}, both UTF-8 whatever
 * the locale says.
 *
 * @param terminal whether somebody watches {@code err}, so that progress may redraw its line
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
  /** The process's own streams. */
  static Console ofProcess() {
    return new Console(
        System.in, utf8(FileDescriptor.out, false), utf8(FileDescriptor.err, true), watched());
  }

  /** Java cannot tell; the launcher does. */
  private static boolean watched() {
    return Boolean.getBoolean("arguo.terminal");
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean flush) {
    return new PrintStream(new FileOutputStream(descriptor), flush, StandardCharsets.UTF_8);
  }

  /** Says something to the user, apart from the data. */
  void say(String format, Object... values) {
    err.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
  }
}
