package io.arguo.stance;

import io.arguo.stance.Grammar.Step;
import java.util.ArrayList;
import java.util.List;

/** Tells which words a negation reaches. */
final class NegationScope {
  private static final int FARTHEST_GOVERNOR = 3;

  /** How far before a word a negation may stand where the grammar has not been read. */
  private static final int WINDOW = 4;

  private final WordLists words;

  NegationScope(WordLists words) {
    this.words = words;
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
    return up.is("ccomp") && words.has("raising", statement.lemma(up.to()));
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
}
