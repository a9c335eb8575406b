package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.stance.ReplyCues.Found;
import io.arguo.stance.ReplyCues.Side;
import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads who answers whom, and whether in agreement. */
final class ExchangeReader {
  private final ReplyCues cues = new ReplyCues();

  /** What speaks in the replies of one person to another for each kind. */
  record Balance(
      double accept,
      double contest,
      double inform,
      int words,
      double asked,
      int opposed,
      int agreed,
      int negations,
      int turns) {}

  List<Exchange> read(List<List<Statement>> speeches, List<Position> positions, Quoter quoter) {
    List<Exchange> exchanges = new ArrayList<>();
    for (List<Reply> replies : Replies.of(speeches).values()) {
      Reply first = replies.getFirst();
      Balance balance = balance(replies, positions);
      List<Evidence> evidence = new ArrayList<>();
      for (Reply reply : replies) {
        evidence.add(quoter.quote(reply.said().getFirst(), "reply", 0.9));
      }
      exchanges.add(
          new Exchange(first.from(), first.to(), kind(balance), topics(replies), evidence, 0.9));
    }
    return exchanges;
  }

  Balance balance(List<Reply> replies, List<Position> positions) {
    double[] sums = new double[Side.values().length];
    int words = 0;
    int asked = 0;
    int negations = 0;
    int turns = 0;
    for (Reply reply : replies) {
      for (Found found : cues.in(reply)) {
        sums[found.side().ordinal()] += found.weight();
        turns += found.rule().equals("turns") ? 1 : 0;
      }
      for (Statement statement : reply.said()) {
        words += statement.size();
        for (int i = 0; i < statement.size(); i++) {
          negations += statement.word(i).equals("n't") || statement.word(i).equals("not") ? 1 : 0;
        }
      }
      asked += reply.answersQuestion() ? 1 : 0;
    }
    Reply first = replies.getFirst();
    int opposed = 0;
    int agreed = 0;
    for (Position own : positions) {
      for (Position other : positions) {
        if (own.holder().equals(first.from())
            && other.holder().equals(first.to())
            && own.topic().equals(other.topic())) {
          opposed += opposed(own.stance(), other.stance()) ? 1 : 0;
          agreed += own.stance() == other.stance() && own.stance() != Stance.NEUTRAL ? 1 : 0;
        }
      }
    }
    return new Balance(
        sums[0],
        sums[1],
        sums[2],
        words,
        asked / (double) replies.size(),
        opposed,
        agreed,
        negations,
        turns);
  }

  private static boolean opposed(Stance a, Stance b) {
    return (a == Stance.FOR && b == Stance.AGAINST) || (a == Stance.AGAINST && b == Stance.FOR);
  }

  private static ExchangeKind kind(Balance s) {
    boolean accepts = s.accept() >= 1;
    boolean contests = s.contest() >= 1.4 || s.opposed() > 0;
    if (accepts && contests) {
      return ExchangeKind.MIXED;
    }
    if (contests) {
      return ExchangeKind.DISAGREES;
    }
    return accepts ? ExchangeKind.AGREES : ExchangeKind.RESPONDS;
  }

  private static List<Topic> topics(List<Reply> replies) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Reply reply : replies) {
      for (Statement statement : reply.said()) {
        for (Spot spot : statement.spots()) {
          topics.putIfAbsent(spot.topic().iri(), spot.topic());
        }
      }
    }
    return List.copyOf(topics.values());
  }
}
