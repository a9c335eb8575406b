package io.arguo.cli;

/** A command cannot do what it was asked; the message is one line and says what to do next. */
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
