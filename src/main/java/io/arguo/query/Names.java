package io.arguo.query;

import io.arguo.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a store knows, and what they name. Case, accents, hyphens and plural endings do
 * not matter.
 *
 * <p>A name is looked for in steps, and the first that finds anything counts: the preferred label;
 * other labels and addresses; for a person the first or last name alone; for a topic the plural, or
 * the same letters written in one word or several.
 */
public final class Names {
  private enum Step {
    LABEL,
    ALIAS,
    PART
  }

  private record Entry(Name name, Step step) {}

  private static final Set<ParameterType> CONCEPTS =
      Set.of(ParameterType.TOPIC, ParameterType.KIND);

  private final Map<String, List<Entry>> exact = new LinkedHashMap<>();
  private final Map<String, List<Entry>> joined = new LinkedHashMap<>();
  private final Map<ParameterType, Map<String, String>> spellings = new LinkedHashMap<>();

  private Names() {}

  /** Reads the names of all topics, kinds and people. */
  public static Names in(Store store) {
    Names names = new Names();
    for (NameReader.Named named : NameReader.read(store)) {
      names.add(named);
    }
    return names;
  }

  private void add(NameReader.Named named) {
    Name name = named.name();
    add(name, name.label(), Step.LABEL);
    named.aliases().forEach(alias -> add(name, alias, Step.ALIAS));
    if (name.type() == ParameterType.PERSON) {
      List<Words.Word> words = Words.in(name.label());
      if (words.size() > 1) {
        add(name, words.getFirst().text(), Step.PART);
        add(name, words.getLast().text(), Step.PART);
      }
    }
  }

  private void add(Name name, String spelling, Step step) {
    String key = key(spelling);
    if (key.isEmpty()) {
      return;
    }
    Entry entry = new Entry(name, step);
    exact.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    if (name.type() != ParameterType.PERSON) {
      joined.computeIfAbsent(key.replace(" ", ""), any -> new ArrayList<>()).add(entry);
    }
    spellings
        .computeIfAbsent(name.type(), any -> new LinkedHashMap<>())
        .putIfAbsent(spelling, name.label());
  }

  /** All that the words may name, sorted by label; more than one where they are ambiguous. */
  public List<Name> find(ParameterType type, String words) {
    String key = key(words);
    List<Name> found = pick(type, exact.getOrDefault(key, List.of()));
    if (found.isEmpty() && CONCEPTS.contains(type)) {
      found = pick(type, joined.getOrDefault(key.replace(" ", ""), List.of()));
    }
    if (found.isEmpty() && CONCEPTS.contains(type)) {
      for (String singular : singulars(key.replace(" ", ""))) {
        if (found.isEmpty()) {
          found = pick(type, joined.getOrDefault(singular, List.of()));
        }
      }
    }
    return found;
  }

  /**
   * The one thing that the words name.
   *
   * @throws UnknownNameException if there is none, or more than one
   */
  public Name resolve(ParameterType type, String words) {
    List<Name> found = find(type, words);
    if (found.isEmpty()) {
      throw UnknownNameException.none(type, words, near(type, words));
    }
    if (found.size() > 1) {
      throw UnknownNameException.several(type, words, found);
    }
    return found.getFirst();
  }

  /** The first name of that type by the alphabet, to serve as an example. */
  public Optional<String> any(ParameterType type) {
    return spellings.getOrDefault(type, Map.of()).values().stream().min(String::compareTo);
  }

  /** Up to three names spelled much like the words, the nearest first. */
  public List<String> near(ParameterType type, String words) {
    Map<String, String> candidates = new LinkedHashMap<>();
    spellings.forEach(
        (of, labels) -> {
          if (of == type || type == ParameterType.TOPIC && of == ParameterType.KIND) {
            candidates.putAll(labels);
          }
        });
    return DidYouMean.near(words, candidates.keySet()).stream()
        .map(candidates::get)
        .distinct()
        .toList();
  }

  /** Those of the earliest step; a topic goes before a kind of the same name. */
  private static List<Name> pick(ParameterType type, List<Entry> entries) {
    for (Step step : Step.values()) {
      List<Name> ofStep =
          entries.stream().filter(entry -> entry.step() == step).map(Entry::name).toList();
      List<Name> wanted = ofType(type, ofStep);
      if (wanted.isEmpty() && type == ParameterType.TOPIC) {
        wanted = ofType(ParameterType.KIND, ofStep);
      }
      if (!wanted.isEmpty()) {
        return wanted;
      }
    }
    return List.of();
  }

  private static List<Name> ofType(ParameterType type, List<Name> names) {
    return names.stream().filter(name -> name.type() == type).distinct().toList();
  }

  /** What the word may be the plural of. */
  private static Set<String> singulars(String word) {
    Set<String> singulars = new TreeSet<>();
    if (word.length() > 3 && word.endsWith("s")) {
      singulars.add(word.substring(0, word.length() - 1));
      if (word.endsWith("es")) {
        singulars.add(word.substring(0, word.length() - 2));
      }
      if (word.endsWith("ies")) {
        singulars.add(word.substring(0, word.length() - 3) + "y");
      }
    }
    return singulars;
  }

  private static String key(String words) {
    String key = Words.key(words);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }
}
