package io.arguo.archive;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Splits one mbox file into messages. A {@code From } line separates only at the start of the file
 * or after an empty line, when it looks like an envelope and a header field follows: sentences that
 * begin with "From" are common in archives that never quoted them.
 */
final class MboxSplitter {
  private static final byte[] FROM = Envelope.START.getBytes(StandardCharsets.US_ASCII);

  private final OpenFile file;
  private final LineSource lines;
  private final Consumer<Found> sink;
  private final MessageBuffer buffer;
  private boolean inMessage;
  private String envelope = "";
  private long start;
  private boolean afterQuote;

  MboxSplitter(OpenFile file, Consumer<Found> sink) {
    this.file = file;
    this.lines = file.lines();
    this.sink = sink;
    this.buffer = new MessageBuffer(file.messageLimit());
  }

  void split() {
    byte[] held = null;
    String heldText = "";
    boolean afterEmpty = true;
    while (lines.next()) {
      if (held != null && MboxFormat.confirms(lines.text())) {
        begin(heldText);
      } else if (held != null) {
        buffer.append(held);
      }
      held = null;
      if (afterEmpty && isEnvelope()) {
        held = lines.bytes();
        heldText = lines.text();
      } else {
        append();
      }
      afterEmpty = lines.isEmptyLine();
    }
    if (held != null) {
      buffer.append(held);
    }
    give();
  }

  private boolean isEnvelope() {
    return lines.isWhole() && lines.startsWith(FROM) && Envelope.matches(lines.text());
  }

  private void begin(String line) {
    if (inMessage) {
      buffer.dropLastEmptyLine();
    }
    give();
    inMessage = true;
    envelope = line;
    start = lines.offset();
    afterQuote = false;
  }

  private void give() {
    if (inMessage) {
      buffer.giveMessage(file.at(start), MessageForm.RFC822, envelope, sink);
    } else {
      buffer.giveUnreadable(file.at(start), "text before the first message", sink);
    }
  }

  private void append() {
    lines.appendTo(buffer, inMessage && isEscaped() ? 1 : 0);
    if (lines.startsLine()) {
      afterQuote = lines.startsWith(new byte[] {'>'});
    }
  }

  /**
   * Whether the line is a {@code From } line with one more {@code >} before it (mboxrd). Pipermail
   * puts {@code >} only before bare ones, so that beside a quoted line its {@code >From } is a
   * quotation, and taking the mark off would put the words into the wrong mouth.
   */
  private boolean isEscaped() {
    if (!lines.startsLine() || !lines.startsWith(new byte[] {'>'})) {
      return false;
    }
    String text = lines.text();
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '>') {
      marks++;
    }
    if (!text.startsWith(Envelope.START, marks)) {
      return false;
    }
    boolean pipermail = envelope.contains(" at ");
    return !(pipermail && (marks > 1 || afterQuote || lines.nextLineStartsWith('>')));
  }
}
