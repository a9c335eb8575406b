package io.arguo.stance;

import io.arguo.stance.Grammar.Step;
import io.arguo.stance.Statement.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what a topic is said to do or not to do, in words that no rule knows: the one speaks a
 * little for it, the other against it.
 */
final class ClaimReader {
  private static final double DOES = 0.3;
  private static final double DOES_NOT = -0.8;

  private final NegationScope negation;
  private final WordLists words;

  ClaimReader(NegationScope negation, WordLists words) {
    this.negation = negation;
    this.words = words;
  }

  List<Leaning> read(Statement statement, Grammar grammar, List<Cue> cues) {
    List<Leaning> leanings = new ArrayList<>();
    if (statement.isQuestion()) {
      return leanings;
    }
    for (Spot spot : statement.spots()) {
      for (int predicate : predicates(statement, grammar, spot)) {
        if (!isJudged(cues, predicate)) {
          add(statement, grammar, spot, predicate, leanings);
        }
      }
    }
    return leanings;
  }

  /** The predicates of which the topic, or a thing of the topic's, is the subject. */
  static Set<Integer> predicates(Statement statement, Grammar grammar, Spot spot) {
    Set<Integer> predicates = new TreeSet<>();
    for (int i = spot.first(); i <= spot.last(); i++) {
      for (Step step : grammar.up(i)) {
        if (step.is("nsubj")) {
          predicates.add(step.to());
        } else if ((step.is("compound") || step.is("nmod:poss")) && isPlain(statement, step.to())) {
          for (Step next : grammar.up(step.to())) {
            if (next.is("nsubj")) {
              predicates.add(next.to());
            }
          }
        }
      }
    }
    return predicates;
  }

  /** Whether a word names no topic. */
  private static boolean isPlain(Statement statement, int token) {
    return statement.spots().stream().noneMatch(s -> s.first() <= token && token <= s.last());
  }

  private void add(
      Statement statement, Grammar grammar, Spot spot, int predicate, List<Leaning> into) {
    String lemma = statement.lemma(predicate);
    if (negation.isNegated(statement, grammar, predicate)) {
      if (!words.has("harmless-not", lemma)) {
        into.add(new Leaning(spot.topic(), DOES_NOT, "does-not", statement));
      }
    } else if (statement.token(predicate).tag().startsWith("V")) {
      into.add(new Leaning(spot.topic(), DOES, "does", statement));
    }
  }

  private static boolean isJudged(List<Cue> cues, int predicate) {
    return cues.stream().anyMatch(c -> c.first() <= predicate && predicate <= c.last());
  }
}
