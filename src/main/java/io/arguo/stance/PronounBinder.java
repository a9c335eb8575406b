package io.arguo.stance;

import io.arguo.stance.Binder.Binding;
import io.arguo.stance.Grammar.Step;
import io.arguo.stance.Statement.Spot;
import java.util.List;

/** Binds judgements to pronouns: only next to them, and not to the "it" of "it is good to know". */
final class PronounBinder {
  private static final double WEAKEST = 0.75;

  private final Binder binder;
  private final WordLists words;

  PronounBinder(Binder binder, WordLists words) {
    this.words = words;
    this.binder = binder;
  }

  List<Binding> bind(Statement statement, List<Spot> pronouns, Grammar grammar, Cue cue) {
    return binder.bind(statement, pronouns, grammar, cue).stream()
        .filter(b -> b.strength() >= WEAKEST && refers(statement, grammar, b.spot().first()))
        .toList();
  }

  private boolean refers(Statement statement, Grammar grammar, int pronoun) {
    for (Step step : grammar.up(pronoun)) {
      if (step.is("mark") || step.is("det") || step.is("expl")) {
        return false;
      }
      if (step.is("nsubj") && isEmpty(statement, grammar, step.to())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the subject of a predicate stands for nothing. */
  private boolean isEmpty(Statement statement, Grammar grammar, int predicate) {
    String lemma = statement.lemma(predicate);
    if (words.has("empty-subject", lemma)) {
      return grammar.down(predicate).stream().noneMatch(d -> isJudging(statement, d));
    }
    return !statement.token(predicate).tag().startsWith("V")
        && grammar.down(predicate).stream()
            .anyMatch(d -> d.is("xcomp") || d.is("csubj") || d.is("ccomp") || d.is("acl"));
  }

  /** "It looks better" is said of something. */
  private static boolean isJudging(Statement statement, Step step) {
    return step.is("xcomp") && statement.token(step.to()).tag().startsWith("J");
  }
}
