package io.arguo.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All topics, by IRI, by name and along {@code skos:broader}. */
public final class Taxonomy {
  private final TreeMap<String, Topic> byIri = new TreeMap<>();
  private final Map<String, List<Topic>> byName = new HashMap<>();
  private final Map<String, List<Topic>> ancestors = new HashMap<>();

  /**
   * @param topics in any order; of two with one IRI the last counts
   */
  public Taxonomy(List<Topic> topics) {
    topics.forEach(topic -> byIri.put(topic.iri(), topic));
    for (Topic topic : byIri.values()) {
      names(topic)
          .forEach(name -> byName.computeIfAbsent(fold(name), k -> new ArrayList<>()).add(topic));
      ancestors.put(topic.iri(), climb(topic));
    }
  }

  /** Every topic, sorted by IRI. */
  public List<Topic> all() {
    return List.copyOf(byIri.values());
  }

  public Optional<Topic> topic(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /**
   * The topic that best goes by this name, in any case: one that prefers exactly this label, else
   * one that prefers it in another case, else one that has it as alias as written, else any.
   */
  public Optional<Topic> labelled(String name) {
    String wanted = name.strip();
    return byName.getOrDefault(fold(wanted), List.of()).stream()
        .min(
            Comparator.comparingInt((Topic topic) -> distance(topic, wanted))
                .thenComparing(Topic::iri));
  }

  /** The topics above this one, however far, sorted by IRI; the topic itself is none of them. */
  public List<Topic> ancestors(Topic topic) {
    return ancestors.getOrDefault(topic.iri(), List.of());
  }

  /** Whether the topic is the one with this IRI or stands somewhere below it. */
  public boolean isA(Topic topic, String iri) {
    return topic.iri().equals(iri)
        || ancestors(topic).stream().anyMatch(above -> above.iri().equals(iri));
  }

  static List<String> names(Topic topic) {
    List<String> names = new ArrayList<>();
    names.add(topic.label());
    names.addAll(topic.aliases());
    return names;
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static int distance(Topic topic, String name) {
    if (topic.label().equals(name)) {
      return 0;
    }
    if (fold(topic.label()).equals(fold(name))) {
      return 1;
    }
    return topic.aliases().contains(name) ? 2 : 3;
  }

  /** Holds in a cycle too, so that a user's bad file is reported and not a hang. */
  private List<Topic> climb(Topic topic) {
    TreeMap<String, Topic> above = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(topic.broader());
    while (!open.isEmpty()) {
      Topic next = byIri.get(open.pop());
      if (next != null && above.putIfAbsent(next.iri(), next) == null) {
        open.addAll(next.broader());
      }
    }
    above.remove(topic.iri());
    return List.copyOf(above.values());
  }
}
