package io.arguo.archive;

import java.nio.file.Path;

/** A path that cannot be read as an archive at all; the message says what and what next. */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  public ArchiveException(Path path, String reason) {
    super(path + ": " + reason);
  }

  public ArchiveException(Path path, String reason, Throwable cause) {
    super(path + ": " + reason, cause);
  }
}
