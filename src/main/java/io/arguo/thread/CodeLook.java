package io.arguo.thread;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much a single line looks like code; the patterns are in {@code code.txt}. */
enum CodeLook {
  /** No prose, even alone. */
  SURE,
  /** Code, if there is more of it. */
  LIKELY,
  /** Set apart by blanks only. */
  INDENTED,
  PROSE;

  private static final int LONGEST = 300;
  private static final int INDENT = 4;
  private static final List<Pattern> SURE_FORMS = patterns("sure ");
  private static final List<Pattern> LIKELY_FORMS = patterns("likely ");
  private static final Pattern COMMENT = Pattern.compile("\\s+(?:#|//|/\\*|;;) ?\\S");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "a", "an", "of", "to", "is", "are", "was", "that", "this", "it", "and", "or",
          "but", "i", "you", "we", "they", "have", "has", "be", "with", "as", "my", "your", "not",
          "would", "there", "can", "will", "if", "so", "on", "at", "by", "which", "what", "from");

  static List<Pattern> patterns(String kind) {
    return WordLists.read("code.txt").stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> Pattern.compile(line.substring(kind.length())))
        .toList();
  }

  static boolean matches(List<Pattern> patterns, String line) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).lookingAt());
  }

  /** The part of a line that is looked at: lines can be as long as a file. */
  static String head(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  static CodeLook of(String said) {
    String line = head(said);
    if (isNoCode(line) || isListItem(line) || Draft.isOmission(line)) {
      return PROSE;
    }
    if (matches(SURE_FORMS, line)) {
      return SURE;
    }
    String[] words = line.strip().split("\\s+");
    double prose = proseShare(words);
    boolean indented = indent(line) >= INDENT;
    if (prose > 0.25 && !indented) {
      return PROSE;
    }
    if (indented && COMMENT.matcher(line).lookingAt()) {
      return LIKELY;
    }
    boolean form = matches(LIKELY_FORMS, line);
    boolean likely = form || isOdd(words) && !line.stripTrailing().endsWith(":");
    if (likely && prose < (indented ? 0.35 : 0.2) && !endsLikeSentence(line, prose)) {
      return LIKELY;
    }
    return indented && prose < 0.34 ? INDENTED : PROSE;
  }

  /** A few words without any that only sentences have, as commands print them. */
  static boolean isBrief(String said) {
    String[] words = head(said).strip().split("\\s+");
    boolean sentence = said.stripTrailing().endsWith(".") || said.stripTrailing().endsWith(":");
    return words.length <= 5 && proseShare(words) == 0 && !sentence;
  }

  private static boolean endsLikeSentence(String line, double prose) {
    String text = line.stripTrailing();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return text.length() > 40 && ".?!,".indexOf(last) >= 0 && prose > 0.1;
  }

  private static boolean isNoCode(String line) {
    String text = line.strip();
    return text.startsWith("http")
        || text.startsWith("<http")
        || text.startsWith("\"")
        || text.indexOf('@') > 0 && text.indexOf(' ') < 0
        || text.startsWith("[") && text.contains("http");
  }

  private static boolean isListItem(String line) {
    String text = line.stripLeading();
    return text.length() > 1 && text.charAt(1) == ' ' && "*-o•".indexOf(text.charAt(0)) >= 0;
  }

  /** How many of the words are such as only sentences have. */
  private static double proseShare(String[] words) {
    int small = 0;
    for (String word : words) {
      small += SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return (double) small / words.length;
  }

  /** Whether the line is made of other things than words, by number or by length. */
  private static boolean isOdd(String[] words) {
    int odd = 0;
    int letters = 0;
    int oddLetters = 0;
    for (String word : words) {
      boolean strange = !isWord(word) && !word.contains("://");
      odd += strange ? 1 : 0;
      oddLetters += strange ? word.length() : 0;
      letters += word.length();
    }
    return words.length > 1 && (odd > 0.4 * words.length || oddLetters > 0.6 * letters);
  }

  private static boolean isWord(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && "(\"'*_".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ".,;:!?)\"'*_".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(word.charAt(i)) && "'-/\u2019".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return from < to || word.length() == 1;
  }

  private static int indent(String line) {
    int width = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      width += line.charAt(i) == '\t' ? 8 : 1;
    }
    return width;
  }
}
