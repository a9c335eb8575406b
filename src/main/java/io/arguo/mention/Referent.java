package io.arguo.mention;

import io.arguo.people.Person;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;

/** What a mention names. */
public sealed interface Referent {
  /** The name to show. */
  String label();

  /**
   * A concept of the taxonomy.
   *
   * @param as how it is spoken of: a technology may be named as its people or effort ("the X team")
   */
  record OfTopic(Topic topic, TopicType as) implements Referent {
    public OfTopic(Topic topic) {
      this(topic, topic.type());
    }

    @Override
    public String label() {
      return topic.label();
    }
  }

  /** Somebody who writes or is quoted in the archive. */
  record OfPerson(Person person) implements Referent {
    @Override
    public String label() {
      return person.name();
    }
  }

  /** Somebody who is only spoken of, under the name as written. */
  record OfStranger(String name) implements Referent {
    @Override
    public String label() {
      return name;
    }
  }
}
