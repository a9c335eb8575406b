package io.arguo.stance;

import io.arguo.stance.Grammar.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns and weakens judgements: negation, questions, conditions, modal verbs, words of others. */
final class Polarity {
  private static final double NOT_GOOD = -0.8;
  private static final double NOT_BAD = -0.5;
  private static final double ASKED = 0.2;
  private static final double BEFORE_QUESTION = 0.7;
  private static final double CONDITIONAL = 0.4;
  private static final double MODAL = 0.7;
  private static final double INTENSE = 1.2;
  private static final double HEDGED = 0.8;
  private static final double REPORTED = 0.3;
  private static final int FARTHEST_GOVERNOR = 3;
  private static final int WINDOW = 4;

  private final WordLists words;

  Polarity(WordLists words) {
    this.words = words;
  }

  /** By what to multiply the weight of the judgement. */
  double factor(Statement statement, Grammar grammar, Cue cue) {
    double factor = 1;
    if (isNegated(statement, grammar, cue)) {
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
      factor *= mood(statement, grammar, cue.head());
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

  /** Whether a judgement is turned by "less" or "least", which turns a comparison round. */
  boolean isLessened(Statement statement, Grammar grammar, Cue cue) {
    return grammar.down(cue.head()).stream()
        .anyMatch(step -> words.has("lessening", statement.word(step.to())));
  }

  /** Whether a single word is negated. */
  boolean isNegated(Statement statement, Grammar grammar, int word) {
    return isNegated(statement, grammar, new Cue(null, word, word, word));
  }

  boolean isNegated(Statement statement, Grammar grammar, Cue cue) {
    if (cue.first() > 0 && isNegator(statement, cue.first() - 1)) {
      return true;
    }
    if (!statement.isParsed()) {
      return negatorBefore(statement, cue);
    }
    int negations = 0;
    for (int token : scope(statement, grammar, cue.head())) {
      for (Step step : grammar.down(token)) {
        boolean own = step.to() >= cue.first() && step.to() <= cue.last();
        if (!own && isMark(step) && isNegator(statement, step.to())) {
          negations++;
        }
      }
      boolean own = token >= cue.first() && token <= cue.last();
      if (!own && isNegator(statement, token)) {
        negations++;
      }
    }
    return negations % 2 == 1;
  }

  private static boolean isMark(Step step) {
    return step.is("advmod")
        || step.is("det")
        || step.is("neg")
        || step.is("case")
        || step.is("cc")
        || step.is("aux")
        || step.is("nsubj");
  }

  /** The word itself and the words above it whose negation reaches it. */
  private List<Integer> scope(Statement statement, Grammar grammar, int head) {
    List<Integer> scope = new ArrayList<>();
    int at = head;
    scope.add(at);
    for (int i = 0; i < FARTHEST_GOVERNOR; i++) {
      int above = -1;
      for (Step step : grammar.up(at)) {
        if (reaches(statement, step) && !scope.contains(step.to())) {
          above = step.to();
          break;
        }
      }
      if (above < 0) {
        break;
      }
      scope.add(above);
      at = above;
    }
    return scope;
  }

  private boolean reaches(Statement statement, Step up) {
    if (up.is("obj") || up.is("xcomp") || up.is("amod") || up.is("cop") || up.is("advmod")) {
      return true;
    }
    return up.is("ccomp") && words.has("raising", lemma(statement, up.to()));
  }

  private boolean isNegator(Statement statement, int token) {
    if (!words.has("negator", statement.word(token))) {
      return false;
    }
    String next = token + 1 < statement.size() ? statement.word(token + 1) : "";
    String before = token > 0 ? statement.word(token - 1) : "";
    return !words.has("no-negation", statement.word(token) + " " + next)
        && !words.has("no-negation", before + " " + statement.word(token));
  }

  private boolean negatorBefore(Statement statement, Cue cue) {
    for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - WINDOW); i--) {
      String word = statement.word(i);
      if (word.equals(",") || word.equals(";") || words.has("contrast", word)) {
        return false;
      }
      if (isNegator(statement, i)) {
        return true;
      }
    }
    return false;
  }

  private double mood(Statement statement, Grammar grammar, int head) {
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
    if (!words.has("speech", lemma(statement, verb))) {
      return false;
    }
    return grammar.down(verb).stream()
        .filter(step -> step.relation().equals("nsubj"))
        .noneMatch(step -> words.has("self", statement.word(step.to())));
  }

  private static String lemma(Statement statement, int token) {
    return statement.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
