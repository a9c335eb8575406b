package io.arguo.archive;

/** Says in one line why a file is no archive, and what to give instead. */
final class Refusal {
  private Refusal() {}

  static String of(Head head) {
    if (head.text().isEmpty()) {
      return "the file is empty";
    }
    if (head.isBlank()) {
      return "the file holds nothing but blank lines";
    }
    if (head.isBinary()) {
      return "not mail: a binary file of a kind that is not known here";
    }
    if (HtmlPageFormat.isHtml(head)) {
      return "an HTML page that holds no message; give the directory of the archive's pages";
    }
    return "text without mail in it: no mbox, message or archive page";
  }
}
