package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.people.Person;
import io.arguo.topic.Topic;
import java.util.List;
import java.util.Objects;

/** Somebody answers the words of another in one post; never without evidence. */
public record Exchange(
    Person from,
    Person to,
    ExchangeKind kind,
    List<Topic> topics,
    List<Evidence> evidence,
    double confidence) {
  public Exchange {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(kind);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an exchange without evidence");
    }
  }
}
