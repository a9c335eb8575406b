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

/** Reads preferences that a single sentence states: by its verb, or by words between two topics. */
final class PreferenceReader {
  private record VerbRule(String name, String verb, String preferred, String over) {}

  private record BetweenRule(String name, boolean left, List<String> words) {}

  private static final String ANY = "*";
  private static final double FARTHEST = 0.7;
  private static final int WINDOW = 6;
  private static final double BY_VERB = 0.8;
  private static final double BY_WORDS = 0.6;

  private final List<VerbRule> verbs = new ArrayList<>();
  private final List<BetweenRule> betweens = new ArrayList<>();
  private final Distances distances = new Distances();
  private final NegationScope negation;

  PreferenceReader(NegationScope negation) {
    this.negation = negation;
    for (List<String> row : RuleFile.rows("comparisons.tsv", 4)) {
      verbs.add(new VerbRule(row.get(0), row.get(1), row.get(2), row.get(3)));
    }
    for (List<String> row : RuleFile.rows("between.tsv", 3)) {
      for (String words : row.get(2).split("\\|")) {
        List<String> sequence = List.of(words.strip().split("\\s+"));
        betweens.add(new BetweenRule(row.get(0), row.get(1).equals("left"), sequence));
      }
    }
  }

  List<Preference> read(Statement statement, Grammar grammar) {
    if (statement.isQuestion() || topics(statement.spots()).size() < 2) {
      return List.of();
    }
    List<Preference> preferences = new ArrayList<>();
    for (int i = 0; i < statement.size(); i++) {
      byVerb(statement, grammar, i, preferences);
      byWords(statement, i, preferences);
    }
    return preferences;
  }

  private void byVerb(Statement statement, Grammar grammar, int at, List<Preference> into) {
    String lemma = statement.lemma(at);
    for (VerbRule rule : verbs) {
      boolean verb = rule.verb().equals(lemma) && statement.token(at).tag().startsWith("V");
      if (verb || rule.verb().equals(ANY)) {
        List<Spot> preferred = at(statement, grammar, at, rule.preferred());
        List<Spot> over = at(statement, grammar, at, rule.over());
        if (!negation.isNegated(statement, grammar, at)) {
          add(statement, preferred, over, rule.name(), into, BY_VERB);
        }
      }
    }
  }

  private List<Spot> at(Statement statement, Grammar grammar, int head, String place) {
    List<Spot> spots = new ArrayList<>();
    for (Spot spot : statement.spots()) {
      Optional<Path> path = grammar.path(head, spot.first(), spot.last(), distances);
      if (path.isPresent()
          && path.get().distance() < FARTHEST
          && stands(path.get().steps(), place)) {
        spots.add(spot);
      }
    }
    return spots;
  }

  private static boolean stands(List<Step> steps, String place) {
    if (steps.isEmpty() || !steps.getFirst().down()) {
      return false;
    }
    Step first = steps.getFirst();
    boolean behindPreposition =
        steps.stream()
            .anyMatch(s -> s.down() && (s.is("obl") || s.is("nmod")) && s.relation().contains(":"));
    return switch (place) {
      case "subject" -> first.relation().equals("nsubj");
      case "object" ->
          !behindPreposition && (first.is("obj") || first.relation().equals("nsubj:pass"));
      default -> steps.stream().anyMatch(step -> isBehind(step, place)) || isMisread(steps, place);
    };
  }

  private static boolean isBehind(Step step, String preposition) {
    return step.down()
        && (step.is("obl") || step.is("nmod"))
        && step.relation().endsWith(preposition);
  }

  /** A name that the parser does not know, read as a verb: "I prefer Foo to Bar". */
  private static boolean isMisread(List<Step> steps, String preposition) {
    return preposition.equals("to") && steps.size() == 1 && steps.getFirst().is("xcomp");
  }

  private void byWords(Statement statement, int at, List<Preference> into) {
    for (BetweenRule rule : betweens) {
      int end = at + rule.words().size();
      if (Phrase.fits(statement, at, rule.words())) {
        List<Spot> left = nearest(statement, at, false);
        List<Spot> right = nearest(statement, end, true);
        if (rule.left()) {
          add(statement, left, right, rule.name(), into, BY_WORDS);
        } else {
          add(statement, right, left, rule.name(), into, BY_WORDS);
        }
      }
    }
  }

  /** The nearest spot on one side, with those that stand in a list with it. */
  private static List<Spot> nearest(Statement statement, int from, boolean after) {
    List<Spot> found = new ArrayList<>();
    List<Spot> spots = after ? statement.spots() : statement.spots().reversed();
    int at = from;
    for (Spot spot : spots) {
      boolean thisSide = after ? spot.first() >= from : spot.last() < from;
      int gap = after ? spot.first() - at : at - spot.last();
      if (thisSide && gap <= (found.isEmpty() ? WINDOW : 3)) {
        found.add(spot);
        at = after ? spot.last() : spot.first();
      }
    }
    return found;
  }

  private static void add(
      Statement statement,
      List<Spot> preferred,
      List<Spot> over,
      String rule,
      List<Preference> into,
      double confidence) {
    for (Topic better : topics(preferred)) {
      for (Topic worse : topics(over)) {
        if (!topics(preferred).contains(worse)) {
          into.add(new Preference(better, worse, rule, statement, confidence));
        }
      }
    }
  }

  private static Set<Topic> topics(List<Spot> spots) {
    Set<Topic> topics = new LinkedHashSet<>();
    spots.forEach(spot -> topics.add(spot.topic()));
    return topics;
  }
}
