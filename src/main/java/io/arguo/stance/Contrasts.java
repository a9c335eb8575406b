package io.arguo.stance;

import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds praise of one thing right beside blame of another, which prefers the one to the other. */
final class Contrasts {
  private static final String RULE = "contrast";
  private static final double CONFIDENCE = 0.5;

  /** The least praise of the one and blame of the other; more where they are not of one kind. */
  private static final double LEAST = 0.5;

  private static final double LEAST_OF_KINDS = 0.95;

  /** What is said of the same thing to the contrary may be as much as this. */
  private static final double CONTRARY = 0.3;

  List<Preference> in(Dossiers dossiers, List<Position> positions) {
    Set<Integer> stated = new LinkedHashSet<>();
    dossiers.preferences().forEach(p -> stated.add(p.statement().number()));
    List<Leaning> leanings = new ArrayList<>();
    for (Dossier dossier : dossiers.all()) {
      for (Leaning leaning : dossier.leanings()) {
        // Where it is said outright what is preferred, nothing is left to guess.
        if (!stated.contains(leaning.statement().number())) {
          leanings.add(leaning);
        }
      }
    }
    leanings.sort(Comparator.comparingInt(l -> l.statement().number()));
    List<Preference> contrasts = new ArrayList<>();
    for (int i = 0; i < leanings.size(); i++) {
      for (int j = i + 1; j < leanings.size() && isNear(leanings.get(i), leanings.get(j)); j++) {
        add(leanings, i, j, positions, contrasts);
        add(leanings, j, i, positions, contrasts);
      }
    }
    return contrasts;
  }

  private static boolean isNear(Leaning a, Leaning b) {
    return a.statement().isNear(b.statement());
  }

  private static void add(
      List<Leaning> leanings, int good, int bad, List<Position> positions, List<Preference> into) {
    Leaning praise = leanings.get(good);
    Leaning blame = leanings.get(bad);
    Topic better = praise.topic();
    Topic worse = blame.topic();
    boolean kin = better.broader().stream().anyMatch(worse.broader()::contains);
    double least = kin ? LEAST : LEAST_OF_KINDS;
    if (better.equals(worse) || praise.weight() < least || -blame.weight() < least) {
      return;
    }
    boolean fits =
        praise.statement().number() == blame.statement().number()
            ? isOneSided(leanings, good, 1) && isOneSided(leanings, bad, -1)
            : kin
                && isHeld(praise, Stance.FOR, positions)
                && isHeld(blame, Stance.AGAINST, positions);
    if (fits) {
      into.add(new Preference(better, worse, RULE, praise.statement(), CONFIDENCE));
    }
  }

  /** Whether the statement of a leaning says nothing of its topic to the contrary. */
  private static boolean isOneSided(List<Leaning> leanings, int index, int side) {
    Leaning leaning = leanings.get(index);
    int first = index;
    while (first > 0 && isSame(leanings.get(first - 1), leaning)) {
      first--;
    }
    for (int i = first; i < leanings.size() && isSame(leanings.get(i), leaning); i++) {
      Leaning other = leanings.get(i);
      if (other.topic().equals(leaning.topic()) && side * other.weight() < -CONTRARY) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Leaning a, Leaning b) {
    return a.statement().number() == b.statement().number();
  }

  private static boolean isHeld(Leaning leaning, Stance stance, List<Position> positions) {
    String holder = leaning.statement().speech().speaker().orElseThrow().key();
    return positions.stream()
        .anyMatch(
            p ->
                p.holder().key().equals(holder)
                    && p.topic().equals(leaning.topic())
                    && p.stance() == stance);
  }
}
