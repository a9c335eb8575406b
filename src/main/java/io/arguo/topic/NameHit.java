package io.arguo.topic;

import java.util.List;

/**
 * A place in a text where the words of a name stand.
 *
 * @param begin UTF-16 offset of its first character
 * @param end offset behind its last character
 * @param senses the topics that go by this name, sorted by IRI; never empty
 */
public record NameHit(int begin, int end, List<Sense> senses) {
  public NameHit {
    senses = List.copyOf(senses);
  }

  /**
   * One topic that the name may mean.
   *
   * @param ambiguous whether the name means it only in a fitting context
   */
  public record Sense(Topic topic, boolean ambiguous) {}
}
