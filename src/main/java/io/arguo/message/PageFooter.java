package io.arguo.message;

/** The line that pipermail puts at the foot of each message's page. */
final class PageFooter {
  static final String START = "More information about the ";
  static final String END = " mailing list";

  private PageFooter() {}

  static boolean is(String line) {
    return line.strip().startsWith(START) && line.contains(END);
  }
}
