package io.arguo.mention;

import io.arguo.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the people of a thread, and of the list, where a text names them. A name is longest first,
 * and one that fits several people of the thread names none of them for certain.
 */
final class PersonFinder {
  private static final int MOST_WORDS = 5;

  /** Given names that begin sentences as ordinary words. */
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "will", "mark", "bill", "may", "rich", "art", "grant", "dean", "guy", "pat", "sue",
          "drew", "ray", "gene", "max", "wade", "chase", "hope", "faith", "grace", "joy", "dawn",
          "frank", "nick", "chuck", "rod", "jay", "buck", "hunter", "don", "al", "ed", "si",
          "sandy", "rob", "jack", "josh", "pete", "jean", "long", "young", "wise", "new", "good",
          "list", "user");

  static final Set<String> GREETINGS =
      Set.of(
          "hi", "hello", "hey", "dear", "thanks", "thank", "cheers", "morning", "ok", "yes", "no",
          "well", "sorry", "and");

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof");

  private final NameBook book;
  private final ThreadNames thread;

  PersonFinder(NameBook book, ThreadNames thread) {
    this.book = book;
    this.thread = thread;
  }

  List<PersonFound> find(ZoneView view) {
    List<PersonFound> found = new ArrayList<>();
    String text = view.clean();
    List<NameTokens.Word> words = NameTokens.in(text);
    for (int i = 0; i < words.size(); i++) {
      int most = Math.min(words.size(), i + MOST_WORDS);
      int signed = signedOff(text, words, i, most);
      if (signed >= i) {
        i = signed;
        continue;
      }
      for (int last = most - 1; last >= i; last--) {
        Optional<PersonFound> person = at(view, text, words, i, last);
        if (person.isPresent()) {
          found.add(person.get());
          i = last;
          break;
        }
      }
    }
    return found;
  }

  private Optional<PersonFound> at(
      ZoneView view, String text, List<NameTokens.Word> words, int first, int last) {
    int begin = words.get(first).begin();
    int end = words.get(last).end();
    if (!isCapital(text, words.get(first)) && last > first
        || !areTogether(text, words, first, last)) {
      return Optional.empty();
    }
    String key = NameTokens.key(text.substring(begin, end));
    List<ThreadNames.Called> called = thread.called(key);
    if (called.isEmpty()) {
      return last > first && areCapital(text, words, first, last)
          ? ofList(view, begin, end)
          : Optional.empty();
    }
    if (last == first && !isAlone(text, words, first, called.get(0))) {
      return Optional.empty();
    }
    ThreadNames.Called one = called.get(0);
    Referent referent =
        called.size() == 1
            ? new Referent.OfPerson(one.person())
            : new Referent.OfStranger(text.substring(begin, end));
    double sure = called.size() == 1 ? one.way().confidence : one.way().confidence / called.size();
    return Optional.of(new PersonFound(view, begin, end, referent, one.way().rule, sure));
  }

  /** The last word of a line that is nothing but a name, or -1. */
  private static int signedOff(String text, List<NameTokens.Word> words, int first, int most) {
    if (!Sentences.startsLine(text, words.get(first).begin())
        || GREETINGS.contains(lower(text, words.get(first)))) {
      return -1;
    }
    for (int last = first; last < most && isCapital(text, words.get(last)); last++) {
      if (Sentences.isSignedOff(text, words.get(first).begin(), words.get(last).end())) {
        return last;
      }
    }
    return -1;
  }

  private Optional<PersonFound> ofList(ZoneView view, int begin, int end) {
    String words = view.clean().substring(begin, end).replaceAll("\\s++", " ");
    List<Person> people = book.named(words);
    return people.size() == 1
        ? Optional.of(
            new PersonFound(
                view, begin, end, new Referent.OfPerson(people.get(0)), "list-name", 0.85))
        : Optional.empty();
  }

  /** Only blanks, one line end, or the dot of an initial stands between the words of a name. */
  private static boolean areTogether(
      String text, List<NameTokens.Word> words, int first, int last) {
    for (int i = first; i < last; i++) {
      int from = words.get(i).end() + (words.get(i).initial() ? 1 : 0);
      String gap = text.substring(from, Math.min(from + 200, words.get(i + 1).begin()));
      long lines = gap.chars().filter(c -> c == '\n').count();
      if (gap.isEmpty() && !words.get(i).initial() || !gap.isBlank() || lines > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether a single word can be that person, by its case and by the words around it. */
  private static boolean isAlone(
      String text, List<NameTokens.Word> words, int i, ThreadNames.Called called) {
    NameTokens.Word word = words.get(i);
    String surface = text.substring(word.begin(), word.end());
    boolean tagged = word.begin() > 0 && text.charAt(word.begin() - 1) == '@';
    if (tagged) {
      return true;
    }
    if (!isEdge(text, word)) {
      return false;
    }
    if (!isCapital(text, word)) {
      return called.way() == ThreadNames.Way.NICK
          && surface.length() > 3
          && called.person().names().contains(surface);
    }
    boolean greeted = i > 0 && GREETINGS.contains(lower(text, words.get(i - 1)));
    boolean comma = word.end() < text.length() && ",:".indexOf(text.charAt(word.end())) >= 0;
    if (ALSO_WORDS.contains(surface.toLowerCase(Locale.ROOT))
        && Sentences.startsAt(text, word.begin())) {
      return greeted || comma;
    }
    return greeted || comma || !isPartOfLonger(text, words, i, called.way());
  }

  /** No dotted name, path or compound goes on from the word. */
  private static boolean isEdge(String text, NameTokens.Word word) {
    char before = word.begin() > 0 ? text.charAt(word.begin() - 1) : ' ';
    char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
    char next = word.end() + 1 < text.length() ? text.charAt(word.end() + 1) : ' ';
    return "./\\=_-$#%&~+\u0001".indexOf(before) < 0
        && "\\=_@/>\u0001".indexOf(after) < 0
        && !(after == '.' && Character.isLetterOrDigit(next))
        && !(after == '(' && next == ')');
  }

  /** Another capital word beside a first or last name makes it somebody else's name. */
  private static boolean isPartOfLonger(
      String text, List<NameTokens.Word> words, int i, ThreadNames.Way way) {
    boolean next =
        i + 1 < words.size()
            && areTogether(text, words, i, i + 1)
            && (isCapital(text, words.get(i + 1)) && text.charAt(words.get(i + 1).begin()) != 'I'
                || Character.isDigit(text.charAt(words.get(i + 1).begin())));
    boolean previous =
        way == ThreadNames.Way.LAST
            && i > 0
            && areTogether(text, words, i - 1, i)
            && isCapital(text, words.get(i - 1))
            && !Sentences.startsAt(text, words.get(i - 1).begin())
            && !TITLES.contains(lower(text, words.get(i - 1)));
    return next || previous;
  }

  private static boolean areCapital(String text, List<NameTokens.Word> words, int first, int last) {
    return words.subList(first, last + 1).stream().allMatch(word -> isCapital(text, word));
  }

  private static boolean isCapital(String text, NameTokens.Word word) {
    return Character.isUpperCase(text.charAt(word.begin()));
  }

  private static String lower(String text, NameTokens.Word word) {
    return text.substring(word.begin(), word.end()).toLowerCase(Locale.ROOT);
  }
}
