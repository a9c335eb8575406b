package io.arguo.thread;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to name the author of a quotation, compiled from {@code attributions.txt}.
 *
 * @param proof how much the form alone proves
 * @param lead the letters with which it begins, or ""; looked for first, being cheap
 * @param words those that must all be there
 * @param verbs those of which one must be there, or none
 * @param pattern the whole line; the group {@code who} holds the person
 */
record AttributionTemplate(
    Proof proof, String lead, List<String> words, List<String> verbs, Pattern pattern) {
  /** How much a form proves. */
  enum Proof {
    /** It may stand without a quote below it. */
    MUCH,
    SOME,
    /** The name in it must be a full one. */
    LITTLE
  }

  private static final String WHEN =
      "[^@<>]{0,90}(?:\\d[^\\s@<>,]{0,14}|\\b(?:am|pm|a\\.m\\.|p\\.m\\.|(?-i:[A-Z]{3,4}))"
          + "|(?-i:[A-Z][a-z]{3,9}/[A-Z][A-Za-z_]{2,20})|\\([^()@<>]{1,40}\\)|\\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day)";
  private static final String DEED =
      "(?-i:\\p{Ll}[\\p{Ll}']{1,15}(?: \\p{Ll}[\\p{Ll}']{0,15}){0,3})";
  private static final String SAID =
      "(?:wrote|writes|said|asked|replied|answered|posted|noted|remarked|commented)";
  private static final String TAIL =
      "(?-i:\\p{Ll}[\\p{L}']{0,15}(?: [\\p{L}\\p{N}#(][\\p{L}\\p{N}.'/_-]{0,20}[)]?){0,6})";
  private static final String GAP = "(?:\\s+|(?<=[>)\\]\"'：,])\\s*)";
  private static final String END = "\\s*(?:[:：]|\\.\\.\\.|…)\\s*";

  /** The person's part of the text, where the text is of this form. */
  Optional<String> whoIn(String text, String folded) {
    boolean hinted = verbs.isEmpty() || verbs.stream().anyMatch(folded::contains);
    if (!hinted || !folded.startsWith(lead) || !words.stream().allMatch(folded::contains)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group("who")) : Optional.empty();
  }

  /** Whether it is nothing but a person and a date. */
  boolean isBare() {
    return words.isEmpty() && verbs.isEmpty();
  }

  static AttributionTemplate of(String line, List<String> verbs) {
    Proof proof =
        line.startsWith("* ") ? Proof.MUCH : line.startsWith("! ") ? Proof.LITTLE : Proof.SOME;
    String template = proof == Proof.SOME ? line : line.substring(2).strip();
    StringBuilder regex = new StringBuilder();
    for (int at = 0; at < template.length(); ) {
      int close = template.charAt(at) == '{' ? template.indexOf('}', at) : -1;
      if (close > 0) {
        regex.append(placeholder(template.substring(at + 1, close), verbs));
        at = close + 1;
      } else {
        regex.append(literal(template, at));
        at += template.charAt(at) == '\\' ? 2 : 1;
      }
    }
    boolean verb = template.contains("{verb}") || template.contains("{said}");
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Pattern pattern = Pattern.compile(regex.toString(), flags);
    return new AttributionTemplate(
        proof, lead(template), words(template), verb ? verbs : List.of(), pattern);
  }

  /** The words of the template that no wrong character set can change. */
  private static List<String> words(String template) {
    String[] words = template.replaceAll("\\{\\w+\\}", " ").split("[^\\p{L}]+");
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .filter(word -> word.chars().noneMatch(c -> special((char) c).length() > 5))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String lead(String template) {
    int to = 0;
    while (to < template.length()
        && template.charAt(to) < 128
        && Character.isLetter(template.charAt(to))) {
      to++;
    }
    return template.substring(0, to).toLowerCase(Locale.ROOT);
  }

  private static String placeholder(String name, List<String> verbs) {
    return switch (name) {
      case "when" -> WHEN;
      case "who" -> "(?<who>.{1,200}?)";
      case "id" -> "<[^<>\\s]{1,250}>";
      case "verb" -> "(?:" + String.join("|", verbs).replace(" ", "\\s+") + ")";
      case "said" -> SAID;
      case "deed" -> DEED;
      case "tail" -> TAIL;
      case "more" -> ".{1,200}?";
      default ->
          throw new IllegalArgumentException("attributions.txt has an unknown {" + name + "}");
    };
  }

  /** The regex of one character. */
  private static String literal(String template, int at) {
    char c = template.charAt(at);
    boolean plain = c < 128 && Character.isLetter(c);
    if (c == ' ') {
      char next = template.charAt(at + 1);
      return ":[(，、".indexOf(next) >= 0 ? "\\s*" : GAP;
    }
    if (c == '\\') {
      return Pattern.quote(template.substring(at + 1, at + 2));
    }
    if (at == template.length() - 1) {
      return END;
    }
    return plain ? String.valueOf(c) : special(c);
  }

  /** An accented Latin letter is often lost to a wrong character set. */
  private static String special(char c) {
    String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
    boolean accented = c >= 128 && base.charAt(0) < 128 && Character.isLetter(base.charAt(0));
    String quoted = Character.isLetter(c) ? String.valueOf(c) : Pattern.quote(String.valueOf(c));
    return accented
        ? "(?:"
            + quoted
            + "|"
            + base.toLowerCase(Locale.ROOT)
            + "|[\\x{80}-\\x{FF}\\x{FFFD}?]{1,6})"
        : quoted;
  }
}
