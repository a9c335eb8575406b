package io.arguo.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The door: arguments in, exit code out. */
public final class Main {
  private Main() {}

  /** Runs Arguo as a process. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs one command and returns its exit code; tests call this. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new ArguoCommand(), new CommandFactory(console));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new FaultReport(console));
    line.setParameterExceptionHandler(new UsageReport());
    int code = line.execute(args);
    console.out().flush();
    if (console.out().checkError()) {
      return ExitCode.FAILED;
    }
    return code;
  }
}
