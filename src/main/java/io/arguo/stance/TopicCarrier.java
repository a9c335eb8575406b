package io.arguo.stance;

import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what "it", "this" and "that" stand for: a topic that the same speaker named just before, or
 * that the quoted words just above were about.
 */
final class TopicCarrier {
  private static final int FARTHEST = 3;
  private static final int MOST_TOPICS = 1;

  /** A pronoun later in the sentence rather stands for something in the sentence. */
  private static final int START = 5;

  private final WordLists words;

  TopicCarrier(WordLists words) {
    this.words = words;
  }

  /**
   * The pronouns of statement {@code index} of speech {@code at}, as spots of the topics that they
   * stand for; empty where it is not clear which are meant.
   *
   * @param speeches all that is said in the post, in order
   */
  List<Spot> carry(List<List<Statement>> speeches, int at, int index) {
    Statement statement = speeches.get(at).get(index);
    List<Spot> spots = new ArrayList<>();
    Set<Topic> before = before(speeches, at, index);
    for (int i = 0; i < statement.size(); i++) {
      if (words.has("pronoun", statement.word(i))) {
        Set<Topic> topics = within(statement, i);
        if (topics.isEmpty() && i < START) {
          topics = before;
        }
        if (topics.size() <= MOST_TOPICS) {
          for (Topic topic : topics) {
            spots.add(new Spot(topic, i, i));
          }
        }
      }
    }
    return spots;
  }

  /** The topic that the statement itself names last before a pronoun. */
  private static Set<Topic> within(Statement statement, int pronoun) {
    Set<Topic> nearest = Set.of();
    for (Spot spot : statement.spots()) {
      if (spot.last() < pronoun) {
        nearest = Set.of(spot.topic());
      }
    }
    return nearest;
  }

  private Set<Topic> before(List<List<Statement>> speeches, int at, int index) {
    Set<Topic> topics = last(speeches.get(at), index);
    if (!topics.isEmpty() || index > 0 || at == 0) {
      return topics;
    }
    int depth = speeches.get(at).getFirst().speech().depth();
    List<Statement> above = speeches.get(at - 1);
    boolean quoted = !above.isEmpty() && above.getFirst().speech().depth() == depth + 1;
    return quoted ? last(above, above.size()) : Set.of();
  }

  /** The topics named last before statement {@code end}, with only pronouns for them since. */
  private Set<Topic> last(List<Statement> statements, int end) {
    Set<Topic> topics = new LinkedHashSet<>();
    for (int i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
      statements.get(i).spots().forEach(spot -> topics.add(spot.topic()));
      if (!topics.isEmpty() || !hasPronoun(statements.get(i))) {
        break;
      }
    }
    return topics;
  }

  private boolean hasPronoun(Statement statement) {
    for (int i = 0; i < statement.size(); i++) {
      if (words.has("pronoun", statement.word(i))) {
        return true;
      }
    }
    return false;
  }
}
