package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the person in an attribution or a pasted From line: a name, an address, or both. */
final class WhoParser {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:mailto:)?([\\w.+_=/~!#$%&'*-]{1,80})(?:@|\\s+at\\s+|\\s?\\(at\\)\\s?|\\[at\\])"
              + "([a-z0-9](?:[a-z0-9-]{0,62}\\.)+[a-z0-9-]{2,24})");
  private static final Pattern BEHALF =
      Pattern.compile("(?i).{0,200}?\\bon behalf of\\s+(.{1,120})");
  private static final Pattern DATE =
      Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b|\\b(?:19|20)\\d\\d\\b|^\\d{1,2}\\b|[+-]\\d{4}\\b");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "der", "den", "von", "zu", "la", "le", "da", "di", "del", "della", "dos",
          "du", "bin", "ibn", "al", "el", "ten", "ter", "af", "av", "y", "e", "via", "jr", "jr.",
          "of");
  private static final Set<String> NOBODY =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "they",
          "we",
          "who",
          "someone",
          "somebody",
          "one",
          "people",
          "this",
          "that",
          "there",
          "which",
          "what",
          "as",
          "and",
          "but",
          "or",
          "also",
          "then",
          "so",
          "documentation",
          "manual",
          "man",
          "page",
          "spec",
          "standard",
          "faq",
          "readme",
          "wiki",
          "the",
          "code",
          "comment",
          "error",
          "output",
          "gcc",
          "log",
          "message");

  private WhoParser() {}

  /** The person, or empty where the words are no name at all. */
  static Optional<Mailbox> parse(String words) {
    String text = words.strip();
    Matcher behalf = BEHALF.matcher(text);
    if (behalf.matches()) {
      text = behalf.group(1);
    }
    Matcher found = ADDRESS.matcher(text);
    if (!found.find()) {
      int bracket = text.indexOf('<');
      return name(bracket > 0 ? text.substring(0, bracket) : text).map(n -> new Mailbox(n, ""));
    }
    String address = (found.group(1) + "@" + found.group(2)).toLowerCase(Locale.ROOT);
    String before = text.substring(0, found.start());
    String after = text.substring(found.end());
    if (behalf.matches()) {
      return name(before).map(name -> new Mailbox(name, address));
    }
    String named = tidy(before).isEmpty() ? inParentheses(after) : before;
    String tidy = tidy(EncodedWords.decode(named));
    boolean usable = !tidy.isEmpty() && tidy.length() <= 80 && !ADDRESS.matcher(tidy).find();
    if (usable && !looksLikeName(tidy, true)) {
      return Optional.empty();
    }
    return Optional.of(new Mailbox(usable ? tidy : "", address));
  }

  private static Optional<String> name(String words) {
    String name = tidy(EncodedWords.decode(words));
    return looksLikeName(name, false) ? Optional.of(name) : Optional.empty();
  }

  /** "addr (Name)" keeps the name behind the address. */
  private static String inParentheses(String after) {
    int open = after.indexOf('(');
    int close = after.indexOf(')', open + 1);
    return open >= 0 && close > open ? after.substring(open + 1, close) : "";
  }

  /** Without the quotes, brackets and commas around the name. */
  private static String tidy(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isEdge(words.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(words.charAt(to - 1))) {
      to--;
    }
    String inner = words.substring(from, to).replaceAll("\\s+", " ");
    return inner.replaceAll(" \\([^()]*\\)?$", "");
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || "\"'`<>()[]{},;:*_|=\u201c\u201d\u00a0".indexOf(c) >= 0;
  }

  /** Two to four words of letters, each with a capital or one that names have. */
  static boolean isFullName(String name) {
    String[] words = name.split(" ");
    int full = 0;
    for (String word : words) {
      boolean capital = word.matches("\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.)");
      if (!capital && !PARTICLES.contains(word)) {
        return false;
      }
      full +=
          capital && word.length() > 2 && !NOBODY.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return full > 1 && words.length <= 5;
  }

  /** A question mark is one, unless it stands for a letter of a name. */
  private static boolean asks(String name) {
    for (int i = name.indexOf('?'); i >= 0; i = name.indexOf('?', i + 1)) {
      boolean within =
          i > 0 && (Character.isLetter(name.charAt(i - 1)) || name.charAt(i - 1) == '?');
      boolean atEnd = i + 1 == name.length() && name.indexOf(' ') < 0;
      if (!within || atEnd) {
        return true;
      }
    }
    return false;
  }

  /** One to six words, each with a capital or one that names have, or one nickname. */
  private static boolean looksLikeName(String name, boolean addressBeside) {
    if (name.isEmpty() || name.length() > 80 || asks(name) || name.indexOf('!') >= 0) {
      return false;
    }
    String[] words = name.split("[ ,]+");
    if (words.length > (addressBeside ? 9 : 6)
        || NOBODY.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (name.indexOf(':') >= 0 || DATE.matcher(name).find()) {
      return false;
    }
    if (words.length == 1) {
      return name.length() <= 40 && Character.isLetterOrDigit(name.codePointAt(0));
    }
    int small = 0;
    for (String word : words) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      small += lower && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return addressBeside ? small <= 3 : small == 0 || small == words.length && words.length == 2;
  }
}
