package io.arguo.archive;

import java.util.List;
import java.util.function.Consumer;

/** A file that is one message (RFC 5322), perhaps with an envelope line that mbox left on it. */
final class MessageFormat implements FormatReader {
  @Override
  public boolean recognises(Head head) {
    return startsLikeMail(head);
  }

  /** Whether a block of header fields stands first, and it is mail's rather than a document's. */
  static boolean startsLikeMail(Head head) {
    List<String> lines = head.lines();
    int fields = 0;
    int usual = 0;
    int i = afterEnvelopes(lines, head.firstLine());
    for (; i < lines.size() && !lines.get(i).isEmpty(); i++) {
      String line = fields == 0 ? lines.get(i).stripLeading() : lines.get(i);
      boolean continues = fields > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      if (!HeaderField.starts(line) && !continues) {
        break;
      }
      fields += continues ? 0 : 1;
      usual += HeaderField.isUsual(line) ? 1 : 0;
    }
    boolean endsInEmptyLine = i >= lines.size() || lines.get(i).isEmpty();
    return usual >= 2 || usual == 1 && endsInEmptyLine;
  }

  @Override
  public void read(OpenFile file, Consumer<Found> sink) {
    MessageBuffer buffer = new MessageBuffer(file.messageLimit());
    LineSource lines = file.lines();
    long start = 0;
    while (lines.next()) {
      if (!lines.text().isBlank() && !isEnvelope(lines.text())) {
        start = lines.offset();
        lines.appendTo(buffer, 0);
        break;
      }
    }
    file.giveRest(buffer, start, MessageForm.RFC822, sink);
  }

  private static int afterEnvelopes(List<String> lines, int first) {
    int i = first;
    while (i < lines.size() && isEnvelope(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isEnvelope(String line) {
    boolean begins = line.startsWith(Envelope.START) || line.startsWith('>' + Envelope.START);
    return begins && !HeaderField.starts(line);
  }
}
