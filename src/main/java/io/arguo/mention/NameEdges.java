package io.arguo.mention;

import io.arguo.topic.NameHit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges by what stands directly around a name whether it is a name there at all, or a part of a
 * path, a dotted or hyphenated identifier, a function or a command line.
 */
final class NameEdges {
  /** What may be hyphenated with a name without making another name of it. */
  private static final Set<String> COMPOUND =
      Set.of(
          "based",
          "like",
          "only",
          "specific",
          "compatible",
          "aware",
          "related",
          "style",
          "native",
          "friendly",
          "side",
          "user",
          "users",
          "world",
          "ish",
          "capable",
          "enabled",
          "free",
          "ready",
          "powered",
          "backed",
          "formatted",
          "hosted",
          "wide",
          "land",
          "non",
          "pre",
          "post",
          "anti",
          "pro",
          "ex",
          "multi",
          "cross",
          "semi",
          "re",
          "all",
          "hosting",
          "using",
          "over",
          "on",
          "in",
          "to",
          "for",
          "and",
          "or",
          "the",
          "less",
          "centric",
          "oriented",
          "centered",
          "supported",
          "flavored",
          "flavoured",
          "fashion",
          "speaking",
          "driven",
          "bound",
          "managed",
          "provided",
          "derived",
          "inspired",
          "running",
          "type",
          "level",
          "old",
          "new",
          "pure",
          "half");

  /** How far before a name a prompt is looked for; lines can be longer than is good. */
  private static final int LONGEST_COMMAND = 200;

  private static final String IDENTIFIER_BEFORE = "$%@\\~#&=_";
  private static final String IDENTIFIER_AFTER = "@\\=_>";

  private final String view;
  private final Set<Integer> begins = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  /**
   * @param names every name in the view; what is linked to another is no path or identifier
   */
  NameEdges(String view, List<NameHit> names) {
    this.view = view;
    for (NameHit name : names) {
      begins.add(name.begin());
      ends.add(name.end());
    }
  }

  boolean isName(int begin, int end) {
    return !isPart(begin, end)
        && !isCalled(begin, end)
        && !isListed(begin, end)
        && !isHost(begin, end)
        && isWholeCompound(begin, end)
        && isWholePath(begin, end)
        && !isCommand(begin, end);
  }

  private boolean isPart(int begin, int end) {
    char before = at(begin - 1);
    char after = at(end);
    return isEmphasis(before, after)
        ? false
        : IDENTIFIER_BEFORE.indexOf(before) >= 0
            || IDENTIFIER_AFTER.indexOf(after) >= 0
            || before == Noise.BLANK
            || after == Noise.BLANK
            || after == '.' && isWordly(at(end + 1))
            || before == '.' && isWordly(at(begin - 2))
            || before == ':' && at(begin - 2) == ':'
            || after == '-' && at(end + 1) == '>'
            || before == '>' && at(begin - 2) == '-'
            || after == ':' && at(end + 1) == ':';
  }

  /** {@code _Linux_}, written for stress. */
  private static boolean isEmphasis(char before, char after) {
    return before == '_' && after == '_';
  }

  /** {@code open()}, {@code open(path}; but not a manual page's {@code open(2)}. */
  private boolean isCalled(int begin, int end) {
    char inside = at(end + 1);
    return at(end) == '('
        && (inside == ')'
            || !hasUpper(begin, end) && (Character.isLetter(inside) || inside == '&'));
  }

  /** The third of "(A) … (B) … (C)". */
  private boolean isListed(int begin, int end) {
    return end == begin + 1 && at(end) == ')';
  }

  private boolean isHost(int begin, int end) {
    int dot = view.lastIndexOf('.', end - 1);
    return dot > begin && Set.of("org", "com", "net").contains(lower(dot + 1, end));
  }

  private boolean isWholeCompound(int begin, int end) {
    boolean left = at(begin - 1) == '-' && isWordly(at(begin - 2));
    boolean right = at(end) == '-' && Character.isLetter(at(end + 1));
    if (!left && !right || hasUpper(begin, end)) {
      return true;
    }
    return (!left || ends.contains(begin - 1) || isPlain(wordStart(begin - 1), begin - 1))
        && (!right || begins.contains(end + 1) || isPlain(end + 1, wordEnd(end + 1)));
  }

  /** Of {@code svn/git} both are names; {@code fs/xfs} and {@code git/hooks} are paths. */
  private boolean isWholePath(int begin, int end) {
    boolean left = at(begin - 1) == '/' && isWordly(at(begin - 2));
    boolean right = at(end) == '/' && isWordly(at(end + 1));
    return hasUpper(begin, end)
        || (!left || ends.contains(begin - 1) || hasUpper(wordStart(begin - 1), begin - 1))
            && (!right || begins.contains(end + 1) || hasUpper(end + 1, wordEnd(end + 1)));
  }

  /** A name in lower case with an option or a path behind it is typed, not spoken of. */
  private boolean isCommand(int begin, int end) {
    if (hasUpper(begin, end)) {
      return false;
    }
    int first = begin;
    int nearest = Math.max(0, begin - LONGEST_COMMAND);
    while (first > nearest && view.charAt(first - 1) != '\n') {
      first--;
    }
    while (first < begin && view.charAt(first) <= ' ') {
      first++;
    }
    boolean prompt =
        at(first) == '$' && at(first + 1) == ' ' || at(first) == '#' && first + 2 == begin;
    boolean option = at(end) == ' ' && (at(end + 1) == Noise.BLANK);
    return prompt || option;
  }

  private boolean isPlain(int from, int to) {
    return COMPOUND.contains(lower(from, to));
  }

  private boolean hasUpper(int from, int to) {
    return view.substring(from, to).chars().anyMatch(Character::isUpperCase);
  }

  private String lower(int from, int to) {
    return view.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private int wordStart(int end) {
    int i = end;
    while (i > 0 && isWordly(at(i - 1))) {
      i--;
    }
    return i;
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < view.length() && isWordly(at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordly(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The character there, or a blank outside the view. */
  private char at(int i) {
    return i >= 0 && i < view.length() ? view.charAt(i) : ' ';
  }
}
