package io.arguo.thread;

/**
 * Lines of a quote that have lost their marks: the short rest of a long line that a mailer broke,
 * and the first line of a paragraph, which some mailers leave without a mark.
 */
final class WrappedQuotes {
  private static final int LONG = 60;
  private static final int SHORT = 30;
  private static final int FULL = 55;

  private WrappedQuotes() {}

  static void read(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      boolean bare = draft.depth(i) == 0 && draft.isOpen(i) && !draft.isEmpty(i);
      int below = draft.depth(i + 1);
      if (bare
          && below > 0
          && draft.isOpen(i + 1)
          && !draft.isBlank(i + 1)
          && (isRest(draft, i) || isHead(draft, i))) {
        draft.setDepth(i, below);
      }
    }
  }

  private static boolean isRest(Draft draft, int line) {
    boolean inside =
        line > 0 && draft.depth(line - 1) == draft.depth(line + 1) && draft.isOpen(line - 1);
    return inside
        && draft.raw(line - 1).length() >= LONG
        && draft.raw(line).length() <= SHORT
        && !endsSentence(draft.raw(line - 1))
        && startsSmall(draft.raw(line));
  }

  private static boolean isHead(Draft draft, int line) {
    String raw = draft.raw(line);
    boolean apart = line > 0 && draft.isEmpty(line - 1);
    return apart
        && raw.length() >= FULL
        && raw.length() <= 80
        && !endsSentence(raw)
        && startsSmall(draft.said(line + 1));
  }

  private static boolean startsSmall(String text) {
    String words = text.stripLeading();
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  private static boolean endsSentence(String text) {
    String words = text.stripTrailing();
    return words.isEmpty() || ".:!?;)\"".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
