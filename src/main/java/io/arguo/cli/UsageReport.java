package io.arguo.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong arguments in three lines: what is wrong, the synopsis, and where to read on. */
final class UsageReport implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("arguo: " + fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.print("Usage: " + line.getHelp().synopsis(0));
    err.println("`" + line.getCommandSpec().qualifiedName() + " --help` tells more.");
    return ExitCode.USAGE;
  }
}
