package io.arguo.query;

/** A query cannot be run as asked; the message says why in words for the user. */
public class QueryException extends RuntimeException {
  QueryException(String message) {
    super(message);
  }

  QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
