package io.arguo.query;

/** A file of a saved query is not as it should be; the message names file and line. */
public final class QueryFileException extends RuntimeException {
  QueryFileException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  QueryFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
