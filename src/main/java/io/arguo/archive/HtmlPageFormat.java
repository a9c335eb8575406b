package io.arguo.archive;

import java.util.Locale;
import java.util.function.Consumer;

/** One message's page in a pipermail web archive (Mailman 2). */
final class HtmlPageFormat implements FormatReader {
  private static final String BEGIN = "<!--beginarticle-->";

  @Override
  public boolean recognises(Head head) {
    return isHtml(head) && head.text().toLowerCase(Locale.ROOT).contains(BEGIN);
  }

  @Override
  public void read(OpenFile file, Consumer<Found> sink) {
    MessageBuffer buffer = new MessageBuffer(file.messageLimit());
    file.giveRest(buffer, 0, MessageForm.PAGE_HTML, sink);
  }

  static boolean isHtml(Head head) {
    String start = head.text().stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }
}
