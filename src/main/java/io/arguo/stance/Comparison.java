package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.people.Person;
import io.arguo.topic.Topic;
import java.util.List;
import java.util.Objects;

/** Somebody prefers one topic over another in one post; never without evidence. */
public record Comparison(
    Person holder, Topic preferred, Topic over, List<Evidence> evidence, double confidence) {
  public Comparison {
    Objects.requireNonNull(holder);
    Objects.requireNonNull(preferred);
    Objects.requireNonNull(over);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a comparison without evidence");
    }
  }
}
