package io.arguo.thread;

import java.util.regex.Pattern;

/**
 * Names of which a wrong character set has left only a mark in the place of some letters: "Zo?
 * Kr?ger" for "Zoë Kräger".
 */
public final class GarbledName {
  private static final int LONGEST = 80;

  private GarbledName() {}

  public static boolean isGarbled(String name) {
    return name.indexOf('\uFFFD') >= 0 || name.indexOf('?') >= 0;
  }

  /**
   * Whether the other, sound name is that which the garbled one was: equal but for lost letters.
   */
  public static boolean mayBe(String garbled, String sound) {
    if (garbled.length() > LONGEST || !isGarbled(garbled) || isGarbled(sound)) {
      return false;
    }
    return pattern(garbled).matcher(sound).matches();
  }

  /** A run of marks stands for one letter or more, but for no more than there are marks. */
  private static Pattern pattern(String garbled) {
    StringBuilder regex = new StringBuilder();
    int marks = 0;
    for (int i = 0; i <= garbled.length(); i++) {
      char c = i < garbled.length() ? garbled.charAt(i) : ' ';
      if (c == '\uFFFD' || c == '?') {
        marks++;
        continue;
      }
      if (marks > 0) {
        regex.append("\\p{L}{1,").append(marks).append("}+");
        marks = 0;
      }
      if (i < garbled.length()) {
        regex.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : Pattern.quote("" + c));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
