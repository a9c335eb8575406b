package io.arguo.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of agreement and disagreement in {@code arguo/stance/replies.tsv}. */
final class ReplyCues {
  /** What a cue says of the reply. */
  enum Side {
    ACCEPT,
    CONTEST
  }

  private record Rule(String name, Side side, double weight, String place, List<String> words) {}

  /** A rule that fits in a statement of a reply. */
  record Found(String rule, Side side, double weight, Statement statement) {}

  /** How many words are the start of a reply. */
  private static final int START = 16;

  private final List<Rule> rules = new ArrayList<>();

  ReplyCues() {
    for (List<String> row : RuleFile.rows("replies.tsv", 5)) {
      Side side = Side.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      double weight = Double.parseDouble(row.get(2));
      for (String words : row.get(4).split("\\|")) {
        List<String> sequence = List.of(words.strip().split("\\s+"));
        rules.add(new Rule(row.get(0), side, weight, row.get(3), sequence));
      }
    }
  }

  /** The rules that fit, each once a statement. */
  List<Found> in(Reply reply) {
    List<Found> found = new ArrayList<>();
    int before = 0;
    for (Statement statement : reply.said()) {
      Set<String> seen = new LinkedHashSet<>();
      for (int i = 0; i < statement.size(); i++) {
        for (Rule rule : rules) {
          if (isPlace(rule.place(), before + i, i)
              && Phrase.fits(statement, i, rule.words())
              && seen.add(rule.name())) {
            found.add(new Found(rule.name(), rule.side(), rule.weight(), statement));
          }
        }
      }
      before += statement.size();
    }
    return found;
  }

  private static boolean isPlace(String place, int words, int inStatement) {
    return switch (place) {
      case "first" -> words <= 1;
      case "start" -> words < START;
      default -> inStatement >= 0;
    };
  }
}
