package io.arguo.stance;

import io.arguo.mention.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Weighs each dossier: is there a position, and on which side? */
final class PositionReader {
  List<Position> read(List<Dossier> dossiers, Quoter quoter) {
    List<Position> positions = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      double pro = dossier.weightFor();
      double contra = dossier.weightAgainst();
      if (dossier.mentions() < 2 && pro + contra < 0.5) {
        continue;
      }
      List<Evidence> evidence = quoter.quote(dossier);
      positions.add(
          new Position(dossier.holder(), dossier.topic(), stance(pro, contra), evidence, 0.5));
    }
    return positions;
  }

  private static Stance stance(double pro, double contra) {
    if (pro + contra < 0.3) {
      return Stance.NEUTRAL;
    }
    if (Math.min(pro, contra) > 0.45 * Math.max(pro, contra)) {
      return Stance.MIXED;
    }
    return pro > contra ? Stance.FOR : Stance.AGAINST;
  }
}
