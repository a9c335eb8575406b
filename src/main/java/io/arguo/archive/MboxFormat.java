package io.arguo.archive;

import java.util.List;
import java.util.function.Consumer;

/** mbox in its usual families (mboxo, mboxrd) and pipermail's monthly text. */
final class MboxFormat implements FormatReader {
  @Override
  public boolean recognises(Head head) {
    List<String> lines = head.lines();
    int first = head.firstLine();
    if (isSeparator(lines, first)) {
      return true;
    }
    return !MessageFormat.startsLikeMail(head) && separatorBehind(lines, first);
  }

  @Override
  public void read(OpenFile file, Consumer<Found> sink) {
    new MboxSplitter(file, sink).split();
  }

  /** Whether the line after an envelope line makes it one. */
  static boolean confirms(String line) {
    return HeaderField.starts(line)
        || Envelope.matches(line)
        || line.startsWith('>' + Envelope.START);
  }

  private static boolean separatorBehind(List<String> lines, int first) {
    for (int i = first + 1; i < lines.size(); i++) {
      if (lines.get(i - 1).isEmpty() && isSeparator(lines, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeparator(List<String> lines, int i) {
    return i + 1 < lines.size() && Envelope.matches(lines.get(i)) && confirms(lines.get(i + 1));
  }
}
