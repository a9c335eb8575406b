package io.arguo.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Cuts text into words that compare well: lower case, without accents, quotes and punctuation.
 * {@code +} and {@code #} stay, and a full stop or {@code @} stays within a word: C++, C#, node.js.
 */
public final class Words {
  private static final String POSSESSIVE = "'s";

  private final String text;
  private final StringBuilder plain = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();

  /**
   * A word and where it comes from.
   *
   * @param text as it compares
   * @param begin the first character of the text that it was cut from
   * @param end behind the last
   */
  public record Word(String text, int begin, int end) {}

  private Words(String text) {
    this.text = text;
    text.codePoints()
        .collect(
            () -> new int[1],
            (at, codePoint) -> at[0] = fold(codePoint, at[0]),
            (one, other) -> {
              throw new IllegalStateException("never parallel");
            });
  }

  /** The words of a text; a possessive ending ({@code 's}) is a word of its own. */
  public static List<Word> in(String text) {
    return new Words(text).cut();
  }

  /** The words of a text with one blank between: equal for texts that mean the same name. */
  public static String key(String text) {
    return in(text).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private List<Word> cut() {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int end = at;
      while (end < plain.length() && belongs(end)) {
        end++;
      }
      if (end > at) {
        add(words, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private boolean belongs(int at) {
    char c = plain.charAt(at);
    if (isLetter(at) || c == '+' || c == '#') {
      return true;
    }
    return isLetter(at + 1) && (c == '.' || c == '@' || c == '\'' && isLetter(at - 1));
  }

  private boolean isLetter(int at) {
    return at >= 0
        && at < plain.length()
        && (Character.isLetterOrDigit(plain.charAt(at)) || Character.isSurrogate(plain.charAt(at)));
  }

  private void add(List<Word> words, int begin, int end) {
    String word = plain.substring(begin, end);
    if (word.endsWith(POSSESSIVE) && word.length() > POSSESSIVE.length()) {
      add(words, begin, end - POSSESSIVE.length());
      words.add(new Word(POSSESSIVE, origin(end - POSSESSIVE.length()), origin(end)));
    } else {
      words.add(new Word(word, origin(begin), origin(end)));
    }
  }

  private int origin(int plainAt) {
    return plainAt < origins.size() ? origins.get(plainAt) : text.length();
  }

  /** Appends what a character compares as; gives the place of the next. */
  private int fold(int codePoint, int at) {
    String folded = folded(Character.toLowerCase(codePoint));
    for (int i = 0; i < folded.length(); i++) {
      plain.append(folded.charAt(i));
      origins.add(at);
    }
    return at + Character.charCount(codePoint);
  }

  private static String folded(int codePoint) {
    return switch (codePoint) {
      case '\u2019', '\u2018', '`', '\u00b4' -> "'";
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> withoutMarks(codePoint);
    };
  }

  private static String withoutMarks(int codePoint) {
    String text = Character.toString(codePoint);
    if (codePoint < 0x80) {
      return text;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
