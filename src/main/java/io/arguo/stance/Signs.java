package io.arguo.stance;

import io.arguo.stance.Statement.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely it is that a dossier holds a position: the signs of {@code arguo/stance/weights.tsv}.
 */
final class Signs {
  private static final double MOST_STRONGEST = 2;
  private static final double MOST_TOTAL = 4;
  private static final double CROWD = 5;

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final WordLists words;

  Signs(WordLists words) {
    this.words = words;
    for (List<String> row : RuleFile.rows("weights.tsv", 2)) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  /** Between 0 and 1. */
  double likelihood(Dossier dossier) {
    double odds = weights.get("base");
    for (Map.Entry<String, Double> sign : of(dossier).entrySet()) {
      odds += weights.get(sign.getKey()) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  Map<String, Double> of(Dossier dossier) {
    List<Statement> statements = dossier.statements();
    double size = Math.max(1, statements.size());
    double total = dossier.weightFor() + dossier.weightAgainst();
    double strongest =
        dossier.leanings().stream().mapToDouble(l -> Math.abs(l.weight())).max().orElse(0);
    long whole = statements.stream().filter(s -> !s.isQuestion() && isWhole(s)).count();
    long asked = statements.stream().filter(Statement::isQuestion).count();
    boolean subject = statements.stream().anyMatch(s -> !s.isQuestion() && isSubject(s, dossier));
    int crowd = statements.stream().mapToInt(s -> s.spots().size()).min().orElse(0);
    Map<String, Double> signs = new LinkedHashMap<>();
    signs.put("twice", dossier.mentions() >= 2 ? 1.0 : 0);
    signs.put("thrice", dossier.mentions() >= 3 ? 1.0 : 0);
    signs.put("strongest", Math.min(MOST_STRONGEST, strongest));
    signs.put("total", Math.min(MOST_TOTAL, total));
    signs.put("subject", subject ? 1.0 : 0);
    signs.put("whole", whole / size);
    signs.put("crowd", Math.min(1, crowd / CROWD));
    signs.put("asked", asked / size);
    return signs;
  }

  private boolean isWhole(Statement statement) {
    for (int i = 0; i < statement.size(); i++) {
      String tag = statement.token(i).tag();
      if (tag.isEmpty()
          ? words.has("finite", statement.word(i))
          : tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(Statement statement, Dossier dossier) {
    Grammar grammar = new Grammar(statement.sentence());
    for (Spot spot : statement.spots()) {
      if (spot.topic().equals(dossier.topic())
          && (statement.isParsed()
              ? !ClaimReader.predicates(statement, grammar, spot).isEmpty()
              : isBeforeVerb(statement, spot))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeVerb(Statement statement, Spot spot) {
    int next = spot.last() + 1;
    return next < statement.size() && words.has("finite", statement.word(next));
  }
}
