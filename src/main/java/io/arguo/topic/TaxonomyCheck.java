package io.arguo.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what is wrong in a taxonomy: each offence is one sentence that names the topic. */
public final class TaxonomyCheck {
  private final CommonWords commonWords = new CommonWords();
  private final Taxonomy taxonomy;

  public TaxonomyCheck(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Every offence, in the order of the topics' IRIs. */
  public List<String> offences() {
    List<String> offences = new ArrayList<>();
    for (Topic topic : taxonomy.all()) {
      broader(topic, offences);
      context(topic, offences);
      words(topic, offences);
    }
    names(offences);
    return offences;
  }

  private void broader(Topic topic, List<String> offences) {
    for (String iri : topic.broader()) {
      if (taxonomy.topic(iri).isEmpty()) {
        offences.add(topic.iri() + ": broader <" + iri + "> is no topic");
      }
    }
    boolean cycle =
        topic.broader().stream()
            .flatMap(iri -> taxonomy.topic(iri).stream())
            .anyMatch(above -> taxonomy.isA(above, topic.iri()));
    if (cycle) {
      offences.add(topic.iri() + ": stands above itself");
    }
    if (topic.type() != TopicType.KIND && topic.broader().isEmpty()) {
      offences.add(topic.iri() + ": has no broader topic");
    }
  }

  private static void context(Topic topic, List<String> offences) {
    for (String label : topic.ambiguous().stream().sorted().toList()) {
      if (!Taxonomy.names(topic).contains(label)) {
        offences.add(topic.iri() + ": ambiguous \"" + label + "\" is none of its labels");
      }
    }
    if (!topic.ambiguous().isEmpty() && topic.contextWords().isEmpty()) {
      offences.add(topic.iri() + ": ambiguous, but without a context word");
    }
  }

  /** A name that is an ordinary word as it stands would be found everywhere. */
  private void words(Topic topic, List<String> offences) {
    if (topic.type() != TopicType.KIND) {
      Taxonomy.names(topic).stream()
          .filter(name -> !topic.ambiguous().contains(name))
          .filter(name -> isLowerWord(name) && commonWords.contain(name))
          .forEach(name -> offences.add(topic.iri() + ": \"" + name + "\" is an ordinary word"));
    }
  }

  private static boolean isLowerWord(String name) {
    return name.chars().allMatch(Character::isLowerCase);
  }

  /** A name may point two ways only where both ways ask for context. Kinds are never matched. */
  private void names(List<String> offences) {
    Map<String, List<Topic>> named = new TreeMap<>();
    for (Topic topic : taxonomy.all()) {
      if (topic.type() != TopicType.KIND) {
        Taxonomy.names(topic).stream()
            .map(name -> topic.caseSensitive() ? name : Taxonomy.fold(name))
            .distinct()
            .forEach(name -> named.computeIfAbsent(name, k -> new ArrayList<>()).add(topic));
      }
    }
    named.forEach(
        (name, topics) -> {
          if (topics.size() > 1 && !topics.stream().allMatch(topic -> asksContext(topic, name))) {
            offences.add("\"" + name + "\" names " + topics.stream().map(Topic::iri).toList());
          }
        });
  }

  private static boolean asksContext(Topic topic, String name) {
    return topic.ambiguous().stream()
        .anyMatch(
            label -> topic.caseSensitive() ? label.equals(name) : label.equalsIgnoreCase(name));
  }
}
