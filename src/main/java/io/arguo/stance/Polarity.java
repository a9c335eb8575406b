package io.arguo.stance;

import java.util.Locale;

/** Turns and weakens judgements: negation, questions, degrees, irony, and the mood of the verb. */
final class Polarity {
  private static final double NOT_GOOD = -0.8;
  private static final double NOT_BAD = -0.5;
  private static final double ASKED = 0.2;
  private static final double BEFORE_QUESTION = 0.7;
  private static final double INTENSE = 1.2;
  private static final double HEDGED = 0.8;

  /** How far before a judgement a hedge may stand. */
  private static final int WINDOW = 4;

  private final WordLists words;
  private final NegationScope negation;
  private final Mood mood;

  Polarity(WordLists words, NegationScope negation) {
    this.words = words;
    this.negation = negation;
    this.mood = new Mood(words);
  }

  /** By what to multiply the weight of the judgement. */
  double factor(Statement statement, Grammar grammar, Cue cue) {
    double factor = 1;
    if (negation.isNegated(statement, grammar, cue)) {
      factor *= cue.rule().weight() > 0 ? NOT_GOOD : NOT_BAD;
    }
    if (statement.isQuestion()) {
      factor *= isBeforeQuestion(statement, cue) ? BEFORE_QUESTION : ASKED;
    }
    factor *= degree(statement, cue);
    if (isIronic(statement)) {
      factor = -factor;
    }
    if (statement.isParsed()) {
      factor *= mood.factor(statement, grammar, cue.head());
    }
    return factor;
  }

  private double degree(Statement statement, Cue cue) {
    if (cue.first() > 0 && words.has("intensifier", statement.word(cue.first() - 1))) {
      return INTENSE;
    }
    for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - WINDOW); i--) {
      if (words.has("hedge", statement.word(i))) {
        return HEDGED;
      }
    }
    return 1;
  }

  private boolean isIronic(Statement statement) {
    String said =
        statement
            .speech()
            .said()
            .substring(statement.sentence().begin(), statement.sentence().end())
            .toLowerCase(Locale.ROOT);
    return words.list("irony").stream().anyMatch(said::contains);
  }

  /** In "X is slow, so why use it?" the first part is no question. */
  private static boolean isBeforeQuestion(Statement statement, Cue cue) {
    for (int i = cue.last() + 1; i < statement.size() - 1; i++) {
      String word = statement.word(i);
      if (word.equals(",") || word.equals("-") || word.equals("--") || word.startsWith("..")) {
        return !statement.token(0).tag().startsWith("W") && !statement.token(0).tag().equals("MD");
      }
    }
    return false;
  }
}
