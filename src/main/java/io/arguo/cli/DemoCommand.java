package io.arguo.cli;

import io.arguo.pipeline.SampleArchive;
import io.arguo.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code arguo demo}: the main job on the archive that ships. */
@Command(
    name = "demo",
    header = "Loads the archive that ships and asks it a question.",
    description = {
      "",
      "Loads the archive that ships with Arguo, an invented list of invented people, into a store",
      "of its own and asks it a question."
    },
    footer = {"Example:", "  arguo demo"})
final class DemoCommand implements Callable<Integer> {
  private static final String QUESTION = "who argued about which filesystem?";

  private final Console console;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = "arguo-demo",
      description = "The demo's store (default: ./arguo-demo).")
  private Path folder;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    // The store is made first: it takes only an empty folder for its own.
    Store.create(folder).close();
    Path sample = folder.resolve("sample");
    SampleArchive.unpack(sample);
    int loaded = arguo("load", sample.toString());
    if (loaded != ExitCode.DONE) {
      return loaded;
    }
    console.say("%n%s%n", "$ ./arguo ask --store " + folder + " \"" + QUESTION + "\"");
    int asked = arguo("ask", QUESTION);
    console.say("%n%s", "Ask it more, for example:");
    console.say("%s", "  ./arguo ask --store " + folder + " \"who is against RAID 5?\"");
    return asked;
  }

  private int arguo(String command, String argument) {
    CommandLine top = spec.parent().commandLine();
    return top.execute(command, "--store", folder.toString(), argument);
  }
}
