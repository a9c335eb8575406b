package io.arguo.archive;

import java.util.Locale;
import java.util.Set;

/**
 * Tells mbox's {@code From } line (RFC 4155, appendix A) from a sentence that begins with "From":
 * it has a sender and ends in a date with a year. Many programs write it in their own way, so the
 * order of the date's parts is left open.
 */
final class Envelope {
  static final String START = "From ";
  private static final int LONGEST = 1000;
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Envelope() {}

  static boolean matches(String line) {
    if (!line.startsWith(START) || line.length() > LONGEST) {
      return false;
    }
    int remote = line.indexOf(" remote from ");
    String[] words = (remote < 0 ? line : line.substring(0, remote)).trim().split("[ \t]+");
    return hasYearNearItsEnd(words) && hasTimeOrMonth(words);
  }

  private static boolean hasYearNearItsEnd(String[] words) {
    for (int i = Math.max(2, words.length - 3); i < words.length; i++) {
      if (isYear(words[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTimeOrMonth(String[] words) {
    boolean month = false;
    boolean day = false;
    for (int i = Math.max(2, words.length - 6); i < words.length; i++) {
      if (isTime(words[i])) {
        return true;
      }
      month |= MONTHS.contains(words[i].toLowerCase(Locale.ROOT));
      day |= words[i].length() <= 2 && isDigits(words[i]);
    }
    // Without a time of day only the plain form "Mar 4 2003" counts: sentences have years too.
    return month && day && isYear(words[words.length - 1]) && words.length <= 6;
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && isDigits(word) && (word.charAt(0) == '1' || word.charAt(0) == '2');
  }

  private static boolean isTime(String word) {
    String[] parts = word.split(":", 4);
    if (parts.length < 2 || parts.length > 3) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 2 || !isDigits(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
