package io.arguo.stance;

import io.arguo.people.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who answers whose words: neighbouring speeches, of which one is quoted deeper. */
final class Replies {
  record Pair(String from, String to) {}

  private Replies() {}

  /** The replies of each pair of people, in the order of the post. */
  static Map<Pair, List<Reply>> of(List<List<Statement>> speeches) {
    Map<Pair, List<Reply>> replies = new LinkedHashMap<>();
    Map<Pair, List<Reply>> above = new LinkedHashMap<>();
    for (int i = 1; i < speeches.size(); i++) {
      List<Statement> first = speeches.get(i - 1);
      List<Statement> second = speeches.get(i);
      int step = first.getFirst().speech().depth() - second.getFirst().speech().depth();
      if (step > 0) {
        reply(second, answered(speeches, i, i - 1)).ifPresent(r -> add(replies, r));
      } else if (step < 0) {
        reply(first, answered(speeches, i - 1, i)).ifPresent(r -> add(above, r));
      }
    }
    above.forEach(replies::putIfAbsent);
    return replies;
  }

  /**
   * The speech that a speech answers: its neighbour, if that is quoted just one deeper and is
   * somebody else's; else the nearest that is.
   */
  private static List<Statement> answered(List<List<Statement>> speeches, int said, int neighbour) {
    List<Statement> best = speeches.get(neighbour);
    int depth = depth(speeches.get(said)) + 1;
    boolean before = neighbour < said;
    for (int i = neighbour; i >= 0 && i < speeches.size(); i += before ? -1 : 1) {
      List<Statement> speech = speeches.get(i);
      if (depth(speech) < depth && i != said) {
        break;
      }
      if (depth(speech) == depth && !sameSpeaker(speech, speeches.get(said))) {
        return speech;
      }
    }
    return best;
  }

  private static int depth(List<Statement> speech) {
    return speech.getFirst().speech().depth();
  }

  private static boolean sameSpeaker(List<Statement> a, List<Statement> b) {
    return a.getFirst().speech().speaker().equals(b.getFirst().speech().speaker());
  }

  private static void add(Map<Pair, List<Reply>> replies, Reply reply) {
    Pair pair = new Pair(reply.from().key(), reply.to().key());
    replies.computeIfAbsent(pair, key -> new ArrayList<>()).add(reply);
  }

  private static Optional<Reply> reply(List<Statement> said, List<Statement> quoted) {
    Optional<Person> from = said.getFirst().speech().speaker();
    Optional<Person> to = quoted.getFirst().speech().speaker();
    if (from.isEmpty() || to.isEmpty() || from.get().key().equals(to.get().key())) {
      return Optional.empty();
    }
    return Optional.of(new Reply(from.get(), to.get(), said, quoted));
  }
}
