package io.arguo.mention;

import io.arguo.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the people of a thread may be called in it. */
final class ThreadNames {
  /** How a name names somebody, the surest way first. */
  enum Way {
    FULL("person-name", 0.95),
    NICK("nick-name", 0.85),
    FIRST("first-name", 0.85),
    SHORT("short-name", 0.8),
    LAST("last-name", 0.75);

    final String rule;
    final double confidence;

    Way(String rule, double confidence) {
      this.rule = rule;
      this.confidence = confidence;
    }
  }

  /** Somebody of the thread, and how the name names them. */
  record Called(Person person, Way way) {}

  private final GivenNames given;
  private final Map<String, List<Called>> byKey = new HashMap<>();

  ThreadNames(Collection<Person> people, GivenNames given) {
    this.given = given;
    Map<String, Person> once = new LinkedHashMap<>();
    people.forEach(person -> once.putIfAbsent(person.key(), person));
    once.values().forEach(this::add);
  }

  /** Who goes by these words, each once. */
  List<Called> called(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private void add(Person person) {
    for (String name : person.names()) {
      List<String> words = List.of(NameTokens.key(name).split(" "));
      if (name.indexOf('@') >= 0 || words.get(0).isEmpty()) {
        continue;
      }
      if (words.size() == 1) {
        put(words.get(0), person, Way.NICK);
      } else {
        addParts(person, name, words);
      }
    }
  }

  private void addParts(Person person, String name, List<String> words) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    put(String.join(" ", words), person, Way.FULL);
    put(first + " " + last, person, Way.FULL);
    put(first + " " + initials(words.subList(1, words.size())), person, Way.FULL);
    if (first.length() > 1) {
      put(first, person, Way.FIRST);
      put(first.charAt(0) + " " + last, person, Way.FULL);
    }
    if (last.length() > 2 && Character.isUpperCase(name.strip().charAt(0))) {
      put(last, person, Way.LAST);
    }
    if (first.indexOf('-') > 0) {
      put(initials(List.of(first)), person, Way.SHORT);
    }
    for (String form : given.formsOf(first)) {
      put(form, person, Way.SHORT);
      put(form + " " + last, person, Way.FULL);
    }
  }

  /** Of hyphenated names each part's: Ann Lee-Moore is "Ann LM". */
  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
        initials.append(part.isEmpty() ? "" : part.substring(0, 1));
      }
    }
    return initials.toString();
  }

  private void put(String key, Person person, Way way) {
    List<Called> called = byKey.computeIfAbsent(key, k -> new ArrayList<>());
    if (called.stream().noneMatch(one -> one.person().key().equals(person.key()))) {
      called.add(new Called(person, way));
    }
  }
}
