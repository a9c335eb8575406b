package io.arguo.stance;

import io.arguo.stance.Grammar.Path;
import io.arguo.stance.Grammar.Step;
import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which of the topics of a sentence a judgement is about. */
final class Binder {
  /**
   * A judgement bound to a topic.
   *
   * @param strength 0 to 1; below 0 where the topic is what others are measured against
   */
  record Binding(Spot spot, double strength) {}

  /** How much weaker than the strongest binding another may be. */
  private static final double MARGIN = 0.16;

  private static final double WEAKEST = 0.48;
  private static final int WINDOW = 8;

  private final Distances distances = new Distances();
  private final WordLists words;

  Binder(WordLists words) {
    this.words = words;
  }

  List<Binding> bind(Statement statement, List<Spot> spots, Grammar grammar, Cue cue) {
    List<Binding> bindings = new ArrayList<>();
    double best = 0;
    for (Spot spot : spots) {
      if (spot.first() <= cue.last() && spot.last() >= cue.first()) {
        continue;
      }
      double strength =
          statement.isParsed()
              ? byGrammar(statement, grammar, cue, spot)
              : byWindow(statement, cue, spot);
      if (Math.abs(strength) >= WEAKEST) {
        bindings.add(new Binding(spot, strength));
        best = Math.max(best, Math.abs(strength));
      }
    }
    double least = best - MARGIN;
    bindings.removeIf(b -> b.strength() > 0 && b.strength() < least);
    return oncePerTopic(bindings);
  }

  private static List<Binding> oncePerTopic(List<Binding> bindings) {
    Set<Topic> seen = new LinkedHashSet<>();
    return bindings.stream().filter(b -> seen.add(b.spot().topic())).toList();
  }

  private double byGrammar(Statement statement, Grammar grammar, Cue cue, Spot spot) {
    Optional<Path> path = grammar.path(cue.head(), spot.first(), spot.last(), distances);
    if (path.isEmpty()) {
      return 0;
    }
    boolean measure = path.get().steps().stream().anyMatch(s -> s.relation().endsWith(":than"));
    if (!measure && !suits(cue, path.get().steps(), grammar, statement)) {
      return 0;
    }
    if (leadsAway(cue, path.get().steps()) || isOwnerOfTopic(statement, spot, path.get().steps())) {
      return 0;
    }
    double strength = 1 - path.get().distance();
    return measure ? -strength : strength;
  }

  /** Whether the way from the judging words leads to the place where their target stands. */
  private boolean suits(Cue cue, List<Step> steps, Grammar grammar, Statement statement) {
    return switch (cue.rule().target()) {
      case "any" -> true;
      case "subject" -> !takesObject(steps, true);
      case "object" -> takesObject(steps, cue.rule().length() > 1);
      case "own" -> takesObject(steps, false) && isOwn(cue, grammar, statement);
      default ->
          steps.stream().anyMatch(s -> s.down() && s.relation().endsWith(cue.rule().target()));
    };
  }

  /** Whether the speaker does it, or tells others to: the verb's subject is "I" or is missing. */
  private boolean isOwn(Cue cue, Grammar grammar, Statement statement) {
    return grammar.down(cue.head()).stream()
        .filter(step -> step.is("nsubj"))
        .allMatch(step -> words.has("self", statement.word(step.to())));
  }

  /** "I am glad to get away from Foo" is no praise of Foo. */
  private static boolean leadsAway(Cue cue, List<Step> steps) {
    return !cue.rule().target().equals("from")
        && !cue.rule().words().getLast().lemma().equals("from")
        && steps.stream().anyMatch(s -> s.down() && s.relation().endsWith("from"));
  }

  /** In "Foo's Bar is fast", Foo is only whose Bar it is. */
  private static boolean isOwnerOfTopic(Statement statement, Spot spot, List<Step> steps) {
    if (steps.isEmpty()) {
      return false;
    }
    Step last = steps.getLast();
    boolean modifies = last.is("nmod:poss") || last.is("compound") || last.is("nmod");
    return modifies
        && last.down()
        && statement.spots().stream()
            .anyMatch(
                other ->
                    other != spot && other.first() <= last.from() && last.from() <= other.last());
  }

  /**
   * Whether the target is what something is done to.
   *
   * @param loosely also where it stands behind a preposition
   */
  private static boolean takesObject(List<Step> steps, boolean loosely) {
    for (Step step : steps) {
      boolean behindPreposition = step.is("obl") || step.is("nmod");
      if (step.is("nsubj") && !step.relation().equals("nsubj:pass")) {
        return false;
      }
      if (behindPreposition && !loosely) {
        return false;
      }
      if (step.down() && (step.is("obj") || step.is("nsubj") || behindPreposition)) {
        return true;
      }
    }
    return false;
  }

  private static double byWindow(Statement statement, Cue cue, Spot spot) {
    boolean after = spot.first() > cue.last();
    int gap = after ? spot.first() - cue.last() : cue.first() - spot.last();
    boolean wrongSide =
        switch (cue.rule().target()) {
          case "any" -> false;
          case "subject" -> after;
          default -> !after;
        };
    return wrongSide || gap > WINDOW || statement.size() == 0 ? 0 : 0.6 - 0.05 * gap;
  }
}
