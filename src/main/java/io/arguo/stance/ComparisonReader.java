package io.arguo.stance;

import io.arguo.people.Person;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers preferences, stated outright or by praise of one thing right beside blame of another. */
final class ComparisonReader {
  private record Key(String holder, String preferred, String over) {}

  /** The least praise of the one and blame of the other; more where they are not of one kind. */
  private static final double CONTRAST = 0.5;

  private static final double CONTRAST_OF_KINDS = 0.95;
  private static final double CONTRAST_OTHER = 0.3;
  private static final double CONTRAST_CONFIDENCE = 0.5;

  List<Comparison> read(
      List<List<Statement>> speeches, Dossiers dossiers, List<Position> positions, Quoter quoter) {
    Map<Key, List<Preference>> found = new LinkedHashMap<>();
    for (Preference preference : dossiers.preferences()) {
      add(found, preference);
    }
    contrasts(speeches, dossiers, positions).forEach(p -> add(found, p));
    List<Comparison> comparisons = new ArrayList<>();
    for (Map.Entry<Key, List<Preference>> entry : found.entrySet()) {
      Key key = entry.getKey();
      Preference first = entry.getValue().getFirst();
      if (found.containsKey(new Key(key.holder(), key.over(), key.preferred()))) {
        continue;
      }
      Person holder = first.statement().speech().speaker().orElseThrow();
      comparisons.add(
          new Comparison(
              holder,
              first.preferred(),
              first.over(),
              entry.getValue().stream()
                  .map(p -> quoter.quote(p.statement(), p.rule(), p.confidence()))
                  .toList(),
              first.confidence()));
    }
    return comparisons;
  }

  private static void add(Map<Key, List<Preference>> found, Preference p) {
    String holder = p.statement().speech().speaker().orElseThrow().key();
    Key key = new Key(holder, p.preferred().iri(), p.over().iri());
    found.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
  }

  private static List<Preference> contrasts(
      List<List<Statement>> speeches, Dossiers dossiers, List<Position> positions) {
    List<Preference> contrasts = new ArrayList<>();
    for (Dossier good : dossiers.all()) {
      for (Dossier bad : dossiers.all()) {
        if (good != bad && good.holder().equals(bad.holder())) {
          boolean held =
              isOneKind(good.topic(), bad.topic())
                  && isHeld(good, Stance.FOR, positions)
                  && isHeld(bad, Stance.AGAINST, positions);
          contrasts.addAll(contrast(speeches, dossiers, good, bad, held));
        }
      }
    }
    return contrasts;
  }

  /** Whether two topics stand under the same broader topic. */
  private static boolean isOneKind(Topic a, Topic b) {
    return a.broader().stream().anyMatch(b.broader()::contains);
  }

  private static boolean isHeld(Dossier dossier, Stance stance, List<Position> positions) {
    return positions.stream()
        .anyMatch(
            p ->
                p.holder().equals(dossier.holder())
                    && p.topic().equals(dossier.topic())
                    && p.stance() == stance);
  }

  private static List<Preference> contrast(
      List<List<Statement>> speeches, Dossiers dossiers, Dossier good, Dossier bad, boolean held) {
    for (Leaning praise : good.leanings()) {
      for (Leaning blame : bad.leanings()) {
        double least = isOneKind(good.topic(), bad.topic()) ? CONTRAST : CONTRAST_OF_KINDS;
        if (praise.weight() >= least
            && -blame.weight() >= least
            && !isStated(dossiers, praise.statement(), blame.statement())
            && (praise.statement() == blame.statement()
                ? isOneSided(good, bad, praise.statement())
                : held && areNear(speeches, praise.statement(), blame.statement()))) {
          Topic better = good.topic();
          Topic worse = bad.topic();
          return List.of(
              new Preference(better, worse, "contrast", praise.statement(), CONTRAST_CONFIDENCE));
        }
      }
    }
    return List.of();
  }

  /**
   * Whether one of the statements says outright what is preferred, so that nothing is left to
   * guess.
   */
  private static boolean isStated(Dossiers dossiers, Statement a, Statement b) {
    return dossiers.preferences().stream().anyMatch(p -> p.statement() == a || p.statement() == b);
  }

  /** Whether a statement only praises the one and only blames the other. */
  private static boolean isOneSided(Dossier good, Dossier bad, Statement statement) {
    return good.leanings().stream()
            .noneMatch(l -> l.statement() == statement && l.weight() < -CONTRAST_OTHER)
        && bad.leanings().stream()
            .noneMatch(l -> l.statement() == statement && l.weight() > CONTRAST_OTHER);
  }

  /** One right after the other. */
  private static boolean areNear(List<List<Statement>> speeches, Statement a, Statement b) {
    for (List<Statement> speech : speeches) {
      int i = speech.indexOf(a);
      int j = speech.indexOf(b);
      if (i >= 0 && j >= 0) {
        return Math.abs(i - j) <= 1;
      }
    }
    return false;
  }
}
