package io.arguo.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small archive that ships with Arguo: an invented list of invented people. */
public final class SampleArchive {
  private static final List<String> FILES = List.of("2009-March.txt", "2009-April.mbox");

  private SampleArchive() {}

  /** Writes the archive's files into a folder, which is made. */
  public static void unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : FILES) {
      try (InputStream in = SampleArchive.class.getResourceAsStream("/arguo/sample/" + name)) {
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
  }
}
