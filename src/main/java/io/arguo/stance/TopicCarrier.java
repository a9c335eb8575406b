package io.arguo.stance;

import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a statement without a topic of its own is about: what the same speaker named just
 * before, or what the quoted words just above were about.
 */
final class TopicCarrier {
  /** Topics carried over; the more there are, the less sure. */
  record Carried(Set<Topic> topics, boolean fromQuote) {}

  private static final int FARTHEST = 2;
  private static final int MOST_TOPICS = 2;

  private final WordLists words;

  TopicCarrier(WordLists words) {
    this.words = words;
  }

  /**
   * The topics of statement {@code index} of speech {@code at}.
   *
   * @param speeches all that is said in the post, in order
   */
  Optional<Carried> carry(List<List<Statement>> speeches, int at, int index) {
    List<Statement> own = speeches.get(at);
    if (!beginsWithPronoun(own.get(index)) && index > 1) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Set<Topic> topics = topics(own.get(i));
      if (!topics.isEmpty()) {
        boolean clear = topics.size() <= MOST_TOPICS && beginsWithPronoun(own.get(index));
        return clear ? Optional.of(new Carried(topics, false)) : Optional.empty();
      }
    }
    return index <= 1 && at > 0 ? fromQuote(speeches, at) : Optional.empty();
  }

  private Optional<Carried> fromQuote(List<List<Statement>> speeches, int at) {
    Speech speech = speeches.get(at).getFirst().speech();
    List<Statement> above = speeches.get(at - 1);
    if (above.isEmpty() || above.getFirst().speech().depth() != speech.depth() + 1) {
      return Optional.empty();
    }
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - 1 - FARTHEST); i--) {
      Set<Topic> topics = topics(above.get(i));
      if (!topics.isEmpty()) {
        return topics.size() <= MOST_TOPICS
            ? Optional.of(new Carried(topics, true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean beginsWithPronoun(Statement statement) {
    for (int i = 0; i < Math.min(4, statement.size()); i++) {
      if (words.has("pronoun", statement.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Topic> topics(Statement statement) {
    Set<Topic> topics = new LinkedHashSet<>();
    for (Spot spot : statement.spots()) {
      topics.add(spot.topic());
    }
    return topics;
  }
}
