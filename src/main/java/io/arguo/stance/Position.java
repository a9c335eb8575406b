package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.people.Person;
import io.arguo.topic.Topic;
import java.util.List;
import java.util.Objects;

/** What somebody holds of a topic in one post; never without evidence. */
public record Position(
    Person holder, Topic topic, Stance stance, List<Evidence> evidence, double confidence) {
  public Position {
    Objects.requireNonNull(holder);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(stance);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a position without evidence");
    }
  }
}
