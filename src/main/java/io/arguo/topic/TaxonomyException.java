package io.arguo.topic;

/** A taxonomy file that cannot be used; the message names the file and, where known, the line. */
public final class TaxonomyException extends Exception {
  private static final long serialVersionUID = 1L;

  public TaxonomyException(String file, String reason) {
    super(file + ": " + reason);
  }

  public TaxonomyException(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
