package io.arguo.stance;

import io.arguo.stance.Grammar.Step;
import java.util.List;

/**
 * Tells how far a speaker stands by a judgement: conditions, modal verbs and words of others
 * weaken.
 */
final class Mood {
  private static final double CONDITIONAL = 0.4;
  private static final double MODAL = 0.7;
  private static final double REPORTED = 0.3;
  private static final int FARTHEST_GOVERNOR = 3;

  private final WordLists words;

  Mood(WordLists words) {
    this.words = words;
  }

  /** Between 0 and 1, for a judgement whose grammar hangs on {@code head}. */
  double factor(Statement statement, Grammar grammar, int head) {
    double factor = 1;
    int at = head;
    for (int i = 0; i < FARTHEST_GOVERNOR; i++) {
      for (Step step : grammar.down(at)) {
        String word = statement.word(step.to());
        if (step.is("mark") && words.has("condition", word)) {
          return factor * CONDITIONAL;
        }
        if (step.is("aux") && words.has("modal", word)) {
          factor = Math.min(factor, MODAL);
        }
      }
      List<Step> up = grammar.up(at);
      if (up.isEmpty()) {
        break;
      }
      Step step = up.getFirst();
      if (step.is("ccomp") && isReported(statement, grammar, step.to())) {
        return factor * REPORTED;
      }
      at = step.to();
    }
    return factor;
  }

  /** Whether a verb gives the words of somebody else. */
  private boolean isReported(Statement statement, Grammar grammar, int verb) {
    if (!words.has("speech", statement.lemma(verb))) {
      return false;
    }
    return grammar.down(verb).stream()
        .filter(step -> step.relation().equals("nsubj"))
        .noneMatch(step -> words.has("self", statement.word(step.to())));
  }
}
