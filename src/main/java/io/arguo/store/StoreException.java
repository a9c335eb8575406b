package io.arguo.store;

/** A store cannot be opened, read or written; the message is one line and says what to do. */
public final class StoreException extends RuntimeException {
  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
