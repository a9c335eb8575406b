package io.arguo.mention;

import io.arguo.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name in an attribution line ("On … X wrote:") in whatever language: the run of words
 * that is no date, no address and no verb.
 */
final class AttributionFinder {
  private static final Set<String> NO_NAME =
      Set.of(
          "on",
          "at",
          "am",
          "pm",
          "in",
          "the",
          "an",
          "message",
          "article",
          "from",
          "date",
          "quoting",
          "wrote",
          "writes",
          "said",
          "says",
          "write",
          "scribbled",
          "spake",
          "typed",
          "asked",
          "replied",
          "wrote:",
          "le",
          "el",
          "il",
          "op",
          "den",
          "dnia",
          "schrieb",
          "schreef",
          "skrev",
          "napisał",
          "écrit",
          "ecrit",
          "escribió",
          "escreveu",
          "scritto",
          "ha",
          "um",
          "à",
          "de:",
          "user",
          "thus",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "gmt",
          "utc",
          "est",
          "edt",
          "pst",
          "pdt",
          "cet",
          "cest",
          "bst",
          "cst",
          "cdt",
          "mst",
          "mdt",
          "aest",
          "ist",
          "t",
          "z",
          "of",
          "via",
          "mailto",
          "th",
          "st",
          "nd",
          "rd",
          "there",
          "were",
          "following",
          "this",
          "and",
          "to",
          "it",
          "by",
          "with",
          "for",
          "was",
          "has",
          "have",
          "also",
          "then",
          "re",
          "subject",
          "mo",
          "di",
          "mi",
          "do",
          "fr",
          "sa",
          "so",
          "vom",
          "am:",
          "uhr",
          "lun",
          "mer",
          "jeu",
          "ven",
          "sam",
          "dim");

  private static final Set<String> PARTICLES =
      Set.of("van", "von", "der", "den", "de", "la", "di", "du", "le", "y", "al", "bin", "ter");

  private final NameBook book;

  AttributionFinder(NameBook book) {
    this.book = book;
  }

  /**
   * @param quoted who wrote the lines that the attribution introduces, where that is known
   */
  Optional<PersonFound> find(ZoneView view, Optional<Person> quoted) {
    List<int[]> runs = runs(view.clean());
    int[] name = null;
    for (int[] run : runs) {
      if (name == null || rank(view, run, quoted) > rank(view, name, quoted)) {
        name = run;
      }
    }
    if (name == null) {
      return Optional.empty();
    }
    String words = view.clean().substring(name[0], name[1]).replaceAll("\\s++", " ");
    Referent referent = whoIs(words, quoted.filter(person -> mayBe(person, words)));
    return Optional.of(new PersonFound(view, name[0], name[1], referent, "attribution", 0.97));
  }

  private Referent whoIs(String words, Optional<Person> quoted) {
    List<Person> named = quoted.map(List::of).orElseGet(() -> book.named(words));
    return named.size() == 1 ? new Referent.OfPerson(named.get(0)) : new Referent.OfStranger(words);
  }

  /** Attributions in a row introduce different people; a name that shares a word is the same. */
  private static boolean mayBe(Person person, String words) {
    List<String> own = List.of(NameTokens.key(words).split(" "));
    return own.size() == 1
        || person.names().stream()
            .flatMap(name -> List.of(NameTokens.key(name).split(" ")).stream())
            .anyMatch(own::contains);
  }

  /** The quoted person's own name first, then a name before an address, then the longest. */
  private static int rank(ZoneView view, int[] run, Optional<Person> quoted) {
    String key = NameTokens.key(view.clean().substring(run[0], run[1]));
    boolean own =
        quoted.isPresent()
            && quoted.get().names().stream().anyMatch(name -> NameTokens.key(name).equals(key));
    int next = run[1];
    while (next < view.clean().length() && " \n\")'".indexOf(view.clean().charAt(next)) >= 0) {
      next++;
    }
    boolean addressed =
        next < view.clean().length() && "<([".indexOf(view.clean().charAt(next)) >= 0;
    int words = key.split(" ").length;
    return (own ? 100 : 0) + (addressed ? 20 : 0) + Math.min(words, 5);
  }

  private static List<int[]> runs(String text) {
    List<int[]> runs = new ArrayList<>();
    int[] run = null;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isNameChar(c)) {
        run = c == ' ' || c == '\n' || c == '\t' ? run : null;
        i++;
        continue;
      }
      int begin = i;
      while (i < text.length() && isNameChar(text.charAt(i))) {
        i++;
      }
      if (!isNameWord(text, begin, i, run != null)) {
        run = null;
      } else if (run == null) {
        run = new int[] {begin, trimmed(text, begin, i)};
        runs.add(run);
      } else {
        run[1] = trimmed(text, begin, i);
      }
    }
    runs.forEach(one -> properly(text, one));
    return runs;
  }

  /**
   * "Ann Lee muttered": the verbs are many; a word in lower case behind capital ones is none of the
   * name's. Of an encoded word (RFC 2047) that nobody decoded the name is what is encoded.
   */
  private static void properly(String text, int[] run) {
    while (Character.isUpperCase(text.charAt(run[0])) && lastWord(text, run) > run[0]) {
      int last = lastWord(text, run);
      if (!Character.isLowerCase(text.charAt(last))) {
        break;
      }
      run[1] = last;
      while (text.charAt(run[1] - 1) <= ' ') {
        run[1]--;
      }
    }
    String words = text.substring(run[0], run[1]);
    int encoded = words.startsWith("=?") ? words.indexOf('?', words.indexOf('?', 2) + 1) : -1;
    if (encoded > 0) {
      run[0] += encoded + 1;
      run[1] -= words.endsWith("?=") ? 2 : 0;
    }
  }

  private static int lastWord(String text, int[] run) {
    int i = run[1];
    while (i > run[0] && text.charAt(i - 1) > ' ') {
      i--;
    }
    return i;
  }

  /** A replacement character stands for a letter that did not survive. */
  private static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || "-.'_=?\u2019\uFFFD".indexOf(c) >= 0;
  }

  /** A dot belongs to a name only behind an initial. */
  private static int trimmed(String text, int begin, int end) {
    int to = end;
    while (to - begin > 2 && ".-?".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private static boolean isNameWord(String text, int begin, int end, boolean inside) {
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    if (inside && PARTICLES.contains(word) && hasMore(text, end)) {
      return true;
    }
    boolean letters = word.chars().anyMatch(Character::isLetter);
    boolean number = Character.isDigit(word.charAt(0));
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    boolean article = end == begin + 1 && text.charAt(begin) == 'a';
    return letters && !number && !article && !NO_NAME.contains(bare);
  }

  private static boolean hasMore(String text, int end) {
    return end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
  }
}
