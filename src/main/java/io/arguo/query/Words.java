package io.arguo.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words that compare well: lower case, without accents, quotes and punctuation.
 * {@code +} and {@code #} stay, and a full stop stays within a word: C++, C#, node.js.
 */
public final class Words {
  private Words() {}

  /** The words of a text; a possessive ending ({@code 's}) is a word of its own. */
  public static List<String> of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int end = at;
      while (end < plain.length() && belongs(plain, end)) {
        end++;
      }
      if (end > at) {
        add(words, plain.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  /** The words of a text with one blank between: equal for texts that mean the same name. */
  public static String key(String text) {
    return String.join(" ", of(text));
  }

  private static boolean belongs(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+' || c == '#') {
      return true;
    }
    boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return (c == '.' || c == '@') && inside
        || c == '\'' && inside && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static void add(List<String> words, String word) {
    if (word.endsWith("'s") && word.length() > 2) {
      words.add(word.substring(0, word.length() - 2));
      words.add("'s");
    } else {
      words.add(word);
    }
  }

  /** Lower case, typographic quotes straightened, letters without their accents. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int at = 0; at < decomposed.length(); at++) {
      char c = decomposed.charAt(at);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(folded(c));
      }
    }
    return plain.toString();
  }

  /** Letters that no decomposition takes apart. */
  private static String folded(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '`', '\u00b4' -> "'";
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
}
