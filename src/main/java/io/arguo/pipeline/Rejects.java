package io.arguo.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder where posts that could not be read lie as they came, each under the digest of its
 * bytes, with a list of where they were found and why they are here.
 */
final class Rejects {
  private final Path folder;

  Rejects(Path folder) {
    this.folder = folder;
  }

  /** Keeps the bytes; keeping the same bytes from the same place again changes nothing. */
  void keep(Outcome.SetAside reject) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(digest(reject.bytes()) + ".eml");
      Files.write(file, reject.bytes());
      Path list = folder.resolve("rejects.tsv");
      String line =
          String.join(
                  "\t",
                  file.getFileName().toString(),
                  reject.origin().source(),
                  Long.toString(reject.origin().offset()),
                  reject.reason().replaceAll("\\s+", " "))
              + "\n";
      if (!Files.exists(list) || !Files.readString(list).contains(line)) {
        Files.writeString(
            list,
            line,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
