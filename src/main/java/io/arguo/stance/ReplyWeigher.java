package io.arguo.stance;

import io.arguo.stance.ReplyCues.Found;
import io.arguo.stance.ReplyCues.Side;
import java.util.List;

/** Weighs whether replies accept or contest what they answer. */
final class ReplyWeigher {
  private static final double ACCEPTED = 1;
  private static final double CONTESTED = 1.4;

  /** Taking the other side on one topic weighs as much as saying "I disagree". */
  private static final double OPPOSED = 1.5;

  private final ReplyCues cues = new ReplyCues();

  /** What was found in the replies of one person to another. */
  record Weighed(ExchangeKind kind, double margin, List<Found> cues) {
    Weighed {
      cues = List.copyOf(cues);
    }
  }

  Weighed weigh(List<Reply> replies, List<Position> positions) {
    List<Found> found = replies.stream().flatMap(reply -> cues.in(reply).stream()).toList();
    double accept = sum(found, Side.ACCEPT);
    double contest = sum(found, Side.CONTEST) + OPPOSED * opposed(replies.getFirst(), positions);
    double margin =
        Math.min(1, Math.min(Math.abs(accept - ACCEPTED), Math.abs(contest - CONTESTED)));
    return new Weighed(kind(accept >= ACCEPTED, contest >= CONTESTED), margin, found);
  }

  private static double sum(List<Found> found, Side side) {
    return found.stream().filter(f -> f.side() == side).mapToDouble(Found::weight).sum();
  }

  private static ExchangeKind kind(boolean accepts, boolean contests) {
    if (accepts && contests) {
      return ExchangeKind.MIXED;
    }
    if (contests) {
      return ExchangeKind.DISAGREES;
    }
    return accepts ? ExchangeKind.AGREES : ExchangeKind.RESPONDS;
  }

  /** On how many topics the two stand on opposite sides in this post. */
  private static long opposed(Reply reply, List<Position> positions) {
    return positions.stream()
        .filter(own -> own.holder().equals(reply.from()))
        .filter(
            own ->
                positions.stream()
                    .anyMatch(
                        other ->
                            other.holder().equals(reply.to())
                                && other.topic().equals(own.topic())
                                && areOpposed(own.stance(), other.stance())))
        .count();
  }

  private static boolean areOpposed(Stance a, Stance b) {
    return (a == Stance.FOR && b == Stance.AGAINST) || (a == Stance.AGAINST && b == Stance.FOR);
  }
}
