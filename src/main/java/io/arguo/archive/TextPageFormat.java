package io.arguo.archive;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One message's page of a pipermail web archive, saved as plain text: title, "Name user at host", a
 * date as {@code Fri Aug 7 09:05:10 PDT 2009}, body.
 */
final class TextPageFormat implements FormatReader {
  private static final int DATE_WITHIN = 20;
  private static final Set<String> DAYS = Set.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  @Override
  public boolean recognises(Head head) {
    List<String> lines = head.lines();
    int first = head.firstLine();
    String previous = "";
    for (int i = first; i < Math.min(lines.size(), first + DATE_WITHIN); i++) {
      String line = lines.get(i).strip();
      if (i > first && previous.contains(" at ") && isDate(line)) {
        return true;
      }
      previous = line.isEmpty() ? previous : line;
    }
    return false;
  }

  @Override
  public void read(OpenFile file, Consumer<Found> sink) {
    MessageBuffer buffer = new MessageBuffer(file.messageLimit());
    file.giveRest(buffer, 0, MessageForm.PAGE_TEXT, sink);
  }

  /** Whether the line is a date alone; a header's date has other words in front. */
  private static boolean isDate(String line) {
    String[] words = line.split(" +", 7);
    return words.length >= 5
        && words.length <= 6
        && DAYS.contains(words[0])
        && Envelope.matches("From somebody " + line);
  }
}
