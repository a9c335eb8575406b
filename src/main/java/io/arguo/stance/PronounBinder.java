package io.arguo.stance;

import io.arguo.stance.Binder.Binding;
import io.arguo.stance.Grammar.Step;
import io.arguo.stance.Statement.Spot;
import java.util.List;

/** Binds judgements to pronouns: only next to them, and not to the "it" of "it is good to know". */
final class PronounBinder {
  private static final double WEAKEST = 0.75;

  private final Binder binder;

  PronounBinder(Binder binder) {
    this.binder = binder;
  }

  List<Binding> bind(Statement statement, List<Spot> pronouns, Grammar grammar, Cue cue) {
    return binder.bind(statement, pronouns, grammar, cue).stream()
        .filter(b -> b.strength() >= WEAKEST && refers(statement, grammar, b.spot().first()))
        .toList();
  }

  private static boolean refers(Statement statement, Grammar grammar, int pronoun) {
    for (Step step : grammar.up(pronoun)) {
      if (step.is("mark") || step.is("det") || step.is("expl")) {
        return false;
      }
      if (step.is("nsubj")
          && !statement.token(step.to()).tag().startsWith("V")
          && grammar.down(step.to()).stream()
              .anyMatch(d -> d.is("xcomp") || d.is("csubj") || d.is("ccomp") || d.is("acl"))) {
        return false;
      }
    }
    return true;
  }
}
