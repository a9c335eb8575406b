package io.arguo.cli;

/** The exit codes, as the manual page tells them. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Failed; the last line on standard error says why. */
  static final int FAILED = 1;

  /** The arguments are wrong (Picocli's own code for it). */
  static final int USAGE = 2;

  /** Done, but some of the input could not be read and was set aside. */
  static final int SET_ASIDE = 3;

  private ExitCode() {}
}
