package io.arguo.message;

/**
 * Reads who a header or archive page names: RFC 5322's forms, the older {@code address (Name)}, and
 * archives' {@code user at host}.
 */
final class Mailboxes {
  private static final int LONGEST = 2000;

  private Mailboxes() {}

  /**
   * The first mailbox of a field.
   *
   * @param value unfolded, encoded words still encoded
   */
  static Mailbox parse(String value) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    int open = outsideQuotes(text, '<', 0);
    if (open >= 0) {
      int close = text.indexOf('>', open);
      String address = text.substring(open + 1, close < 0 ? text.length() : close);
      String before = name(text.substring(0, open));
      return mailbox(before.isEmpty() && close >= 0 ? name(comment(text, close)) : before, address);
    }
    int paren = outsideQuotes(text, '(', 0);
    if (paren > 0) {
      return mailbox(name(comment(text, paren)), text.substring(0, paren));
    }
    return mailbox("", firstOf(text));
  }

  /** The first of several bare addresses; RFC 5322 parts them by commas, people by anything. */
  private static String firstOf(String text) {
    int at = text.indexOf('@');
    if (at < 0 || text.indexOf('@', at + 1) < 0) {
      return text;
    }
    for (String word : text.split("[\\s,;]++")) {
      if (word.indexOf('@') > 0) {
        return word;
      }
    }
    return text;
  }

  /** Name and address of an archive page's line "Some Name user at host". */
  static Mailbox ofPageLine(String line) {
    String text = line.strip();
    int at = text.lastIndexOf(" at ");
    if (at < 0) {
      return mailbox("", text);
    }
    int user = text.lastIndexOf(' ', at - 1);
    return mailbox(name(text.substring(0, user + 1)), text.substring(user + 1));
  }

  static Mailbox mailbox(String name, String address) {
    String plain = plainAddress(address);
    if (plain.isEmpty()) {
      String rest = name.isEmpty() ? name(address) : name;
      return new Mailbox(rest, "");
    }
    // Archive software sets the address for a name that is missing.
    return new Mailbox(plainAddress(name).equals(plain) ? "" : name, plain);
  }

  /** {@code user@host} in lower case from any way of writing it; "" where it is no address. */
  static String plainAddress(String written) {
    String text = CleanText.lower(CleanText.line(EncodedWords.decode(written)));
    text = text.startsWith("mailto:") ? text.substring(7) : text;
    if (text.indexOf('@') < 0) {
      text = text.replace(" at ", "@").replace("(at)", "@").replace("[at]", "@");
      text = text.indexOf('@') < 0 ? text : text.replace(" dot ", ".");
    }
    text = text.replace(" ", "").replace("\"", "").replace("'", "");
    int at = text.lastIndexOf('@');
    boolean whole = at > 0 && at < text.length() - 1 && text.indexOf('@') == at;
    return whole && text.indexOf(',') < 0 ? text : "";
  }

  static String name(String written) {
    String text = CleanText.line(EncodedWords.decode(unquoted(CleanText.line(written))));
    return unquoted(text);
  }

  private static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted =
        bare.length() >= 2
            && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
            && bare.charAt(bare.length() - 1) == bare.charAt(0);
    if (quoted) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return withoutEscapes(bare).strip();
  }

  private static String withoutEscapes(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
      plain.append(text.charAt(escape ? ++i : i));
    }
    return plain.toString().replace("\"", "");
  }

  /** What stands in the first parentheses from there on, or "". */
  private static String comment(String text, int from) {
    int open = text.indexOf('(', from);
    if (open < 0) {
      return "";
    }
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return text.substring(open + 1, i);
      }
    }
    return text.substring(open + 1);
  }

  private static int outsideQuotes(String text, char wanted, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == wanted && !quoted) {
        return i;
      }
      quoted ^= c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
    }
    // A quote that nobody closed quotes nothing.
    return quoted ? text.indexOf(wanted, from) : -1;
  }
}
