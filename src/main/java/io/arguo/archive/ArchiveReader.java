package io.arguo.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the messages of a file or a directory, whatever their format, which is told by content and
 * never by name. Memory is bounded by the largest message. Safe for use by several threads.
 */
public final class ArchiveReader {
  private static final int MESSAGE_LIMIT = 64 << 20;

  private final int messageLimit;

  public ArchiveReader() {
    this(MESSAGE_LIMIT);
  }

  /**
   * @param messageLimit bytes that one message may have
   */
  ArchiveReader(int messageLimit) {
    this.messageLimit = messageLimit;
  }

  /**
   * Gives each message found, and what is none, in the archive's order; a directory is walked in
   * the order of its names, hidden files and files that are no mail apart.
   *
   * @throws ArchiveException when there is no mail to be had; some may have been given before
   */
  public void read(Path path, Consumer<Found> sink) throws ArchiveException {
    if (Files.isDirectory(path)) {
      new DirectoryWalk(this, path, sink).walk();
      return;
    }
    Optional<String> refusal = readFile(path, path.toString(), sink);
    if (refusal.isPresent()) {
      throw new ArchiveException(path, refusal.get());
    }
  }

  /** Reads one file under the given name; gives the reason where it is no mail. */
  Optional<String> readFile(Path path, String name, Consumer<Found> sink) throws ArchiveException {
    try (InputStream file = Files.newInputStream(path);
        InputStream in = Compression.undo(file)) {
      LineSource lines = new LineSource(in);
      Head head = Head.of(lines.head());
      Optional<Format> format = Format.of(head);
      if (format.isPresent()) {
        format.get().reader().read(new OpenFile(name, lines, messageLimit), sink);
      }
      if (lines.failure().isPresent()) {
        giveFailure(path, new Origin(name, lines.offset()), lines.failure().get(), sink);
      }
      return format.isPresent() ? Optional.empty() : Optional.of(Refusal.of(head));
    } catch (NoSuchFileException e) {
      throw new ArchiveException(path, "no such file or directory", e);
    } catch (AccessDeniedException e) {
      throw new ArchiveException(path, "permission denied", e);
    } catch (IOException e) {
      throw new ArchiveException(path, "cannot be read: " + reason(e), e);
    }
  }

  private static void giveFailure(Path path, Origin at, IOException e, Consumer<Found> sink)
      throws ArchiveException {
    if (e instanceof ExpansionLimit.Exceeded) {
      throw new ArchiveException(path, e.getMessage(), e);
    }
    sink.accept(
        new Unreadable(at, "the rest of the file cannot be read: " + reason(e), new byte[0]));
  }

  private static String reason(IOException e) {
    return e instanceof EOFException
        ? "the compressed file is truncated"
        : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
