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

  /** How well the words fit the name of a topic. */
  public enum Fit {
    /** It can only mean this topic. */
    CLEAR,
    /** It means the topic in a fitting context: the taxonomy says so. */
    AMBIGUOUS,
    /** It is written in another case than the topic's names, and so may be no name at all. */
    OFF_CASE,
    /** It is an ordinary English word, in lower case or in doubt as before. */
    COMMON_WORD
  }

  /** One topic that the words may mean. */
  public record Sense(Topic topic, Fit fit) {}
}
