package io.arguo.pipeline;

import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.people.Person;
import io.arguo.stance.Comparison;
import io.arguo.stance.Exchange;
import io.arguo.stance.Position;
import io.arguo.stance.Reading;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The people and topics that readings speak of, each once; topics with all their broader ones. */
final class Entities {
  private final Taxonomy taxonomy;
  private final Map<String, Person> people = new TreeMap<>();
  private final Map<String, Topic> topics = new TreeMap<>();

  Entities(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  void add(Reading reading) {
    add(reading.author());
    reading.zones().forEach(zone -> zone.person().ifPresent(this::add));
    for (Mention mention : reading.mentions()) {
      switch (mention.referent()) {
        case Referent.OfTopic of -> add(of.topic());
        case Referent.OfPerson of -> add(of.person());
        case Referent.OfStranger none -> {}
      }
    }
    for (Position position : reading.positions()) {
      add(position.holder());
      add(position.topic());
    }
    for (Exchange exchange : reading.exchanges()) {
      add(exchange.from());
      add(exchange.to());
      exchange.topics().forEach(this::add);
    }
    for (Comparison comparison : reading.comparisons()) {
      add(comparison.holder());
      add(comparison.preferred());
      add(comparison.over());
    }
  }

  Collection<Person> people() {
    return people.values();
  }

  Collection<Topic> topics() {
    return topics.values();
  }

  private void add(Person person) {
    people.put(person.key(), person);
  }

  private void add(Topic topic) {
    if (topics.put(topic.iri(), topic) == null) {
      taxonomy.ancestors(topic).forEach(ancestor -> topics.put(ancestor.iri(), ancestor));
    }
  }
}
