package io.arguo.message;

/**
 * {@code format=flowed} (RFC 3676). Lines are not joined, for later stages count them; only the
 * blank is taken away that protects a line's start.
 */
final class FlowedText {
  private FlowedText() {}

  static String unstuffed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Before a ">" the blank stays: without it the author's own line would look quoted.
      boolean stuffed = lineStart && c == ' ' && i + 1 < text.length() && text.charAt(i + 1) != '>';
      if (!stuffed) {
        out.append(c);
      }
      lineStart = c == '\n';
    }
    return out.toString();
  }
}
