package io.arguo.language;

/**
 * Text as the tokenizer can bear it: of the same length, so that offsets hold, but without control
 * characters and without runs of characters that are too long to be words.
 */
final class Legible {
  /** Longer runs without white space are encoded data, not words. */
  private static final int LONGEST_WORD = 200;

  private Legible() {}

  static String of(String text) {
    StringBuilder legible = new StringBuilder(text);
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - begin > LONGEST_WORD) {
          blank(legible, begin, i);
        }
        begin = i + 1;
      } else if (isNoise(text, i)) {
        legible.setCharAt(i, ' ');
      }
    }
    return legible.toString();
  }

  private static void blank(StringBuilder text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** Control characters, and halves of surrogate pairs that stand alone. */
  private static boolean isNoise(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return Character.isISOControl(c) || Character.getType(c) == Character.UNASSIGNED;
  }
}
