package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.thread.GarbledName;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as headers hold them, made plain for showing and for comparing. */
final class PersonName {
  private static final int LONGEST = 200;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\w.+_=/-]{1,100}(?:@| at | \\(at\\) )[\\w-]{1,63}(?:(?:\\.| dot )[\\w-]{1,63}){1,8}");
  private static final Pattern VIA = Pattern.compile("(?i) via .*$");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|<[^<>]*>");
  private static final String EDGES = "\"'`.,;:*_|-<>()[]{}=~ \t\u00a0\u201c\u201d\u2018\u2019";

  private PersonName() {}

  /** The mailbox with its name plain, or without one where it is only the address again. */
  static Mailbox clean(Mailbox mailbox) {
    String name = clean(mailbox.name());
    return new Mailbox(name, mailbox.address().strip().toLowerCase(Locale.ROOT));
  }

  /** Without quotes, asides in brackets, " via list"; "Last, First" turned round. */
  static String clean(String name) {
    String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    text =
        Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ");
    if (ADDRESS.matcher(text).find()) {
      return "";
    }
    text = VIA.matcher(text).replaceFirst("");
    text = trim(ASIDE.matcher(text).replaceAll(" ").replaceAll(" {2,}", " "));
    return turned(text);
  }

  private static String turned(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || text.indexOf(',', comma + 1) >= 0) {
      return text;
    }
    String last = trim(text.substring(0, comma));
    String first = trim(text.substring(comma + 1));
    boolean title = first.matches("(?i)(?:jr|sr|ii|iii|iv|phd|ph\\.d|md|esq)\\.?");
    boolean name = last.split(" ").length <= 2 && first.split(" ").length <= 3;
    return title ? last + " " + first : name && !first.isEmpty() ? first + " " + last : text;
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String trimmed = text.substring(from, to);
    // "John B." and "Harry Connick Jr." end in a dot of their own.
    boolean dotted =
        to < text.length() && text.charAt(to) == '.' && trimmed.matches(".*\\b(?:\\p{L}|Jr|Sr)");
    return dotted ? trimmed + "." : trimmed;
  }

  /** For comparing: small letters and digits without accents, single blanks between words. */
  static String fold(String name) {
    String text = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019') {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        folded.append(gap && !folded.isEmpty() ? " " : "").append(plain(c));
        gap = false;
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static String plain(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(c);
    };
  }

  /** Whether it is a first and a last name, so that two people hardly share it. */
  static boolean isFull(String name) {
    String folded = fold(name.replace("-", "")); // "Jean-Paul" is one word
    int blank = folded.indexOf(' ');
    if (blank < 0) {
      return false;
    }
    Matcher words = Pattern.compile("[^ ]{2,}").matcher(folded);
    return words.find() && words.find();
  }

  /** Whether it holds but letters, dots, dashes and apostrophes. */
  static boolean isPlain(String name) {
    return name.codePoints().allMatch(c -> Character.isLetter(c) || " .-'\u2019".indexOf(c) >= 0);
  }

  /** A letter was lost to a wrong character set; such a name is shown only for want of a better. */
  static boolean isGarbled(String name) {
    return GarbledName.isGarbled(name) || name.indexOf('=') >= 0;
  }
}
