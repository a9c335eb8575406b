package io.arguo.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far grammatical relations lead, from {@code arguo/stance/distances.tsv}. */
final class Distances {
  static final double OUT_OF_REACH = 1;

  /** A conjunction of predicates that have a subject in common. */
  static final String SHARED_SUBJECT = "conj:shared-subject";

  private final Map<String, Double> distances = new HashMap<>();

  Distances() {
    for (List<String> row : RuleFile.rows("distances.tsv", 2)) {
      distances.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  double of(String relation) {
    Double exact = distances.get(relation);
    if (exact != null) {
      return exact;
    }
    int colon = relation.indexOf(':');
    return distances.getOrDefault(
        colon < 0 ? relation : relation.substring(0, colon), OUT_OF_REACH);
  }
}
