package io.arguo.thread;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that end a letter: "Best regards,", "Cheers, Bob", a name alone. */
final class ClosingWords {
  private static final int LONGEST = 60;
  private static final Pattern DASHED_WORD = Pattern.compile("[-~]{1,3} ?[\\p{L}.'-]{1,20}");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}.'-]*");

  private final Set<String> words = Set.copyOf(WordLists.read("closings.txt"));
  private final Set<String> answers = new HashSet<>();

  ClosingWords() {
    WordLists.read("answers.txt").forEach(line -> answers.addAll(List.of(line.split(" "))));
  }

  /** "Best regards," or "Thanks for your help," alone in the line. */
  boolean isClosing(String said) {
    if (said.isEmpty() || said.length() > LONGEST || said.endsWith("?")) {
      return false;
    }
    String text = letters(said);
    return words.contains(text) || isLonger(text, said.charAt(said.length() - 1));
  }

  /** A closing of two words or with "thanks" may go on for a few. */
  private boolean isLonger(String text, char end) {
    String[] parts = text.split(" ");
    boolean brief = end == ',' ? parts.length <= 8 : Character.isLetter(end) && parts.length <= 5;
    if (!brief || parts.length < 2) {
      return false;
    }
    boolean two = parts.length > 2 && words.contains(parts[0] + " " + parts[1]);
    boolean one = words.contains(parts[0]) && parts[0].length() > 5;
    return two || one;
  }

  /** "Cheers, Bob" in one line. */
  boolean isWithName(String said, OwnName name) {
    int at = said.indexOf(',');
    at = at > 0 ? at : Math.max(said.indexOf(" -"), said.indexOf("! "));
    if (said.length() > LONGEST || at < 1 || at + 1 >= said.length()) {
      return false;
    }
    String rest = said.substring(at + 1).strip();
    return !rest.isEmpty()
        && isClosing(said.substring(0, at + 1))
        && (name.isIn(rest) || isLoneName(rest));
  }

  /** One to three words with capitals, or a dash and a word, that are no answer such as "Yes". */
  boolean isLoneName(String said) {
    if (said.length() > 30) {
      return false;
    }
    if (DASHED_WORD.matcher(said).matches()) {
      return true;
    }
    String[] parts = (said.endsWith(".") ? said.substring(0, said.length() - 1) : said).split(" ");
    for (String part : parts) {
      if (!NAME_WORD.matcher(part).matches()) {
        return false;
      }
    }
    return parts.length <= 3 && !answers.contains(parts[0].toLowerCase(Locale.ROOT));
  }

  /** Whether the line is as short as the name below a closing. */
  static boolean isShort(String said) {
    return said.length() <= 40
        && said.split(" ").length <= 4
        && "?:;!".indexOf(said.charAt(said.length() - 1)) < 0;
  }

  private static String letters(String said) {
    String text = said.toLowerCase(Locale.ROOT);
    int to = text.length();
    while (to > 0
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '+') {
      to--;
    }
    return text.substring(0, to);
  }
}
