package io.arguo.archive;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formats of files, in the order in which they are tried on a file's first bytes.
 *
 * <table>
 *   <caption>To add an X, touch these</caption>
 *   <tr><td>a file that holds messages (MMDF, Babyl…)</td><td>a {@link FormatReader}, a line
 *   here</td></tr>
 *   <tr><td>a compression (bzip2, xz…)</td><td>{@link Compression}</td></tr>
 *   <tr><td>a file or folder that holds files (zip, tar, Maildir, git…)</td><td>{@link
 *   ArchiveReader#read}: beside the directory</td></tr>
 *   <tr><td>a new way to write one message down</td><td>{@link MessageForm} and its reading in
 *   {@code message}</td></tr>
 * </table>
 */
enum Format {
  PAGE_HTML(new HtmlPageFormat()),
  PAGE_TEXT(new TextPageFormat()),
  MBOX(new MboxFormat()),
  MESSAGE(new MessageFormat());

  private final FormatReader reader;

  Format(FormatReader reader) {
    this.reader = reader;
  }

  FormatReader reader() {
    return reader;
  }

  /** The format of a file that begins like this; empty where it is no mail. */
  static Optional<Format> of(Head head) {
    return Stream.of(values()).filter(format -> format.reader.recognises(head)).findFirst();
  }
}
