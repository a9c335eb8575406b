package io.arguo.stance;

import java.util.ArrayList;
import java.util.List;

/** Weighs each dossier: is there a position, and on which side? */
final class PositionReader {
  private static final double LIKELY = 0.37;

  /** Less than this speaks neither for nor against. */
  private static final double FAINT = 0.35;

  /** How large a part of the stronger side the weaker must be for the stance to be mixed. */
  private static final double BALANCE = 0.55;

  private final Signs signs;

  PositionReader(Signs signs) {
    this.signs = signs;
  }

  List<Position> read(List<Dossier> dossiers, Quoter quoter) {
    List<Position> positions = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      double likelihood = signs.likelihood(dossier);
      if (likelihood >= LIKELY) {
        Stance stance = stance(dossier.weightFor(), dossier.weightAgainst());
        double sure = likelihood * clarity(dossier);
        positions.add(
            new Position(
                dossier.holder(),
                dossier.topic(),
                stance,
                quoter.quote(dossier, stance, sure),
                sure));
      }
    }
    return positions;
  }

  private static Stance stance(double pro, double contra) {
    if (pro + contra < FAINT) {
      return Stance.NEUTRAL;
    }
    if (Math.min(pro, contra) > BALANCE * Math.max(pro, contra)) {
      return Stance.MIXED;
    }
    return pro > contra ? Stance.FOR : Stance.AGAINST;
  }

  /**
   * How far the side can be trusted: a strong and one-sided judgement is right four times in five.
   */
  private static double clarity(Dossier dossier) {
    double net = Math.abs(dossier.weightFor() - dossier.weightAgainst());
    return Math.min(0.85, 0.45 + 0.25 * net);
  }
}
