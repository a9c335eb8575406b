package io.arguo.message;

import java.util.Locale;

/** Brings decoded text into the form in which it is analysed; never changes its line numbers. */
final class CleanText {
  private CleanText() {}

  /**
   * LF line ends, no NUL and no lone surrogate (U+FFFD stands for them), no trailing empty lines. A
   * lone CR becomes a blank, for some readers would count it as a line; where there is no LF at all
   * it is the line end.
   */
  static String of(String decoded) {
    StringBuilder clean = new StringBuilder(decoded.length());
    char loneReturn = decoded.indexOf('\n') < 0 ? '\n' : ' ';
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\r') {
        appendReturn(decoded, i, loneReturn, clean);
      } else if (Character.isHighSurrogate(c) && isLowSurrogateAt(decoded, i + 1)) {
        clean.append(c).append(decoded.charAt(++i));
      } else {
        clean.append(c == '\0' || Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return withoutTrailingEmptyLines(clean);
  }

  /** One line of a header: white space runs collapsed, control characters taken out. */
  static String line(String decoded) {
    StringBuilder clean = new StringBuilder(decoded.length());
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) && c != '\0';
      if (!blank) {
        clean.append(c);
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return of(clean.toString()).strip();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static void appendReturn(String decoded, int i, char loneReturn, StringBuilder clean) {
    int next = i;
    while (next < decoded.length() && decoded.charAt(next) == '\r') {
      next++;
    }
    boolean beforeNewline = next < decoded.length() && decoded.charAt(next) == '\n';
    if (!beforeNewline) {
      clean.append(loneReturn);
    }
  }

  private static boolean isLowSurrogateAt(String text, int i) {
    return i < text.length() && Character.isLowSurrogate(text.charAt(i));
  }

  private static String withoutTrailingEmptyLines(StringBuilder text) {
    int end = text.length();
    int last = end;
    while (last > 0 && isBlank(text.charAt(last - 1))) {
      last--;
      if (text.charAt(last) == '\n') {
        end = last;
      }
    }
    return text.substring(0, last == 0 ? 0 : end);
  }

  private static boolean isBlank(char c) {
    return c == '\n' || c == ' ' || c == '\t' || c == '\u00A0';
  }
}
