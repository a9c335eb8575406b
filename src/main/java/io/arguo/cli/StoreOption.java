package io.arguo.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = "arguo-store",
      description = "The store's folder (default: ./arguo-store).")
  private Path folder;

  Path folder() {
    return folder;
  }
}
