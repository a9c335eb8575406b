package io.arguo.cli;

import io.arguo.archive.ArchiveException;
import io.arguo.query.QueryException;
import io.arguo.store.StoreException;
import io.arguo.topic.TaxonomyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what commands throw into one line for the user; {@code --verbose} adds the stack trace. */
final class FaultReport implements IExecutionExceptionHandler {
  private final Console console;

  FaultReport(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    console.out().flush();
    console.say("arguo: " + message(fault).replace("%", "%%"));
    if (verbose(parsed)) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }

  private static String message(Exception fault) {
    return switch (fault) {
      case CommandFailure f -> f.getMessage();
      case ArchiveException e -> e.getMessage();
      case StoreException e -> e.getMessage();
      case QueryException e -> e.getMessage();
      case TaxonomyException e -> e.getMessage();
      case NoSuchFileException e -> e.getMessage() + ": no such file or directory";
      case AccessDeniedException e -> e.getMessage() + ": permission denied";
      case IOException e -> String.valueOf(e.getMessage());
      case UncheckedIOException e -> e.getMessage() + ": " + e.getCause().getMessage();
      default -> "an unexpected fault, please report it: " + fault + " (--verbose shows where)";
    };
  }

  private static boolean verbose(ParseResult parsed) {
    for (ParseResult at = parsed; at != null; at = at.subcommand()) {
      if (at.hasMatchedOption("--verbose")) {
        return true;
      }
    }
    return false;
  }
}
