package io.arguo.stance;

import io.arguo.mention.Evidence;
import io.arguo.people.Person;
import io.arguo.stance.NamedReplies.Answer;
import io.arguo.stance.ReplyWeigher.Weighed;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who answers whom, and whether in agreement. */
final class ExchangeReader {
  private static final double REPLY = 0.9;
  private static final double NAMED = 0.6;

  private final ReplyWeigher weigher = new ReplyWeigher();
  private final NamedReplies named = new NamedReplies();

  List<Exchange> read(List<List<Statement>> speeches, List<Position> positions, Quoter quoter) {
    Map<Replies.Pair, Exchange> exchanges = new LinkedHashMap<>();
    Replies.of(speeches)
        .forEach((pair, replies) -> exchanges.put(pair, exchange(replies, positions, quoter)));
    for (Answer answer : named.in(speeches)) {
      Optional<Person> from = answer.statement().speech().speaker();
      Person to = answer.to().person();
      if (from.isPresent() && !from.get().equals(to)) {
        Replies.Pair pair = new Replies.Pair(from.get().key(), to.key());
        exchanges.computeIfAbsent(pair, key -> byName(from.get(), answer, quoter));
      }
    }
    return List.copyOf(exchanges.values());
  }

  private Exchange exchange(List<Reply> replies, List<Position> positions, Quoter quoter) {
    Reply first = replies.getFirst();
    Weighed weighed = weigher.weigh(replies, positions);
    double sure = REPLY * (0.5 + 0.3 * weighed.margin());
    List<Evidence> evidence = new ArrayList<>();
    weighed.cues().stream()
        .filter(cue -> speaks(cue.side(), weighed.kind()))
        .map(cue -> quoter.quote(cue.statement(), cue.rule(), sure, cue.weight() / 2))
        .forEach(evidence::add);
    if (evidence.isEmpty()) {
      replies.forEach(reply -> evidence.add(quoter.quote(reply.said().getFirst(), "reply", sure)));
    }
    return new Exchange(first.from(), first.to(), weighed.kind(), topics(replies), evidence, sure);
  }

  private static boolean speaks(ReplyCues.Side side, ExchangeKind kind) {
    return switch (kind) {
      case AGREES -> side == ReplyCues.Side.ACCEPT;
      case DISAGREES -> side == ReplyCues.Side.CONTEST;
      case MIXED -> true;
      case RESPONDS -> false;
    };
  }

  private static Exchange byName(Person from, Answer answer, Quoter quoter) {
    Evidence evidence = quoter.quote(answer.statement(), answer.rule(), NAMED);
    List<Topic> topics = topics(List.of(answer.statement()), Map.of());
    return new Exchange(
        from, answer.to().person(), answer.kind(), topics, List.of(evidence), NAMED);
  }

  /** What is named in the replies, or else in the words that they answer. */
  private static List<Topic> topics(List<Reply> replies) {
    Map<String, Topic> quoted = new LinkedHashMap<>();
    List<Statement> said = new ArrayList<>();
    for (Reply reply : replies) {
      said.addAll(reply.said());
      reply.quoted().forEach(s -> s.spots().forEach(x -> quoted.put(x.topic().iri(), x.topic())));
    }
    return topics(said, quoted);
  }

  private static List<Topic> topics(List<Statement> said, Map<String, Topic> otherwise) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    said.forEach(s -> s.spots().forEach(x -> topics.putIfAbsent(x.topic().iri(), x.topic())));
    return List.copyOf((topics.isEmpty() ? otherwise : topics).values());
  }
}
