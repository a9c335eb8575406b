package io.arguo.message;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of mail: RFC 5322 with its obsolete forms, C's {@code ctime} with a zone's name in it as
 * archive pages have it, ISO 8601. Read word by word, because real headers put them in any order.
 */
final class Dates {
  private static final int LONGEST = 200;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Minutes east of UTC. Names are ambiguous; these are what mail programs meant by them. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("edt", -240),
          Map.entry("est", -300),
          Map.entry("cdt", -300),
          Map.entry("cst", -360),
          Map.entry("mdt", -360),
          Map.entry("mst", -420),
          Map.entry("pdt", -420),
          Map.entry("pst", -480),
          Map.entry("akdt", -480),
          Map.entry("akst", -540),
          Map.entry("hst", -600),
          Map.entry("adt", -180),
          Map.entry("ast", -240),
          Map.entry("nst", -210),
          Map.entry("ndt", -150),
          Map.entry("brt", -180),
          Map.entry("brst", -120),
          Map.entry("art", -180),
          Map.entry("bst", 60),
          Map.entry("cet", 60),
          Map.entry("met", 60),
          Map.entry("mez", 60),
          Map.entry("cest", 120),
          Map.entry("mest", 120),
          Map.entry("mesz", 120),
          Map.entry("west", 60),
          Map.entry("eet", 120),
          Map.entry("eest", 180),
          Map.entry("msk", 180),
          Map.entry("msd", 240),
          Map.entry("ist", 330),
          Map.entry("hkt", 480),
          Map.entry("sgt", 480),
          Map.entry("awst", 480),
          Map.entry("jst", 540),
          Map.entry("kst", 540),
          Map.entry("acst", 570),
          Map.entry("acdt", 630),
          Map.entry("aest", 600),
          Map.entry("aedt", 660),
          Map.entry("nzst", 720),
          Map.entry("nzdt", 780));

  private int day = -1;
  private int month = -1;
  private int year = -1;
  private int[] time;
  private int zone;

  private Dates() {}

  /** The date that a header or page gives; empty where there is none or it cannot be. */
  static Optional<OffsetDateTime> parse(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      return new Dates().read(text);
    }
  }

  private Optional<OffsetDateTime> read(String text) {
    String bare = separated(text);
    for (String word : bare.split("[\\s,]+")) {
      take(word);
    }
    if (day < 0 || month < 0 || year < 0 || time == null) {
      return Optional.empty();
    }
    try {
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(zone * 60);
      int second = Math.min(time[2], 59);
      return Optional.of(OffsetDateTime.of(year, month, day, time[0], time[1], second, 0, offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Comments out, and "04-Mar-2003" taken apart. */
  private static String separated(String text) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      boolean joined =
          c == '-'
              && i > 0
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && bare.indexOf(":") < 0;
      if (depth == 0) {
        bare.append(joined || c == ')' ? ' ' : c);
      }
    }
    return bare.toString();
  }

  private void take(String word) {
    String lower = CleanText.lower(word);
    int named = lower.length() < 3 ? -1 : MONTHS.indexOf(lower.substring(0, 3));
    if (lower.indexOf(':') > 0) {
      time = time == null ? Clock.time(lower) : time;
    } else if (isNumber(lower)) {
      takeNumber(lower);
    } else if (named >= 0 && month < 0) {
      month = named + 1;
    } else if (time != null) {
      zone = ZONES.containsKey(lower) ? ZONES.get(lower) : Clock.zone(lower, zone);
    }
  }

  private void takeNumber(String digits) {
    int number = Integer.parseInt(digits);
    if (day < 0 && digits.length() <= 2) {
      day = number;
    } else if (year < 0) {
      // RFC 5322, 4.3: two digits below 50 are of this century, three count from 1900.
      year = digits.length() >= 4 ? number : number < 50 ? 2000 + number : 1900 + number;
    }
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
