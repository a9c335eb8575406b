package io.arguo.message;

/** Times of day and numeric zones as words of a date. */
final class Clock {
  private Clock() {}

  /** Hour, minute and second of "9:05", "09:05:01" or "09:05:01.5"; null where it is no time. */
  static int[] time(String word) {
    String[] parts = word.split(":", 4);
    if (parts.length > 3) {
      return null;
    }
    int[] time = new int[3];
    for (int i = 0; i < parts.length; i++) {
      String part = i == 2 ? parts[i].split("\\.", 2)[0] : parts[i];
      if (part.isEmpty() || part.length() > 2 || !isDigits(part)) {
        return null;
      }
      time[i] = Integer.parseInt(part);
    }
    return time;
  }

  /** Minutes east of UTC of "+0130", "-8:00", "gmt+1"; {@code otherwise} where it is no zone. */
  static int zone(String word, int otherwise) {
    String digits = word.startsWith("gmt") || word.startsWith("utc") ? word.substring(3) : word;
    if (digits.isEmpty() || digits.charAt(0) != '+' && digits.charAt(0) != '-') {
      return otherwise;
    }
    int sign = digits.charAt(0) == '-' ? -1 : 1;
    String number = digits.substring(1);
    if (!isDigits(number) || number.length() > 4) {
      return otherwise;
    }
    int value = Integer.parseInt(number);
    int minutes = number.length() <= 2 ? value * 60 : value / 100 * 60 + value % 100;
    // Zones reach from -12 to +14 hours; beyond 18 Java knows none, so that such a one means UTC.
    return minutes <= 18 * 60 ? sign * minutes : otherwise;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
