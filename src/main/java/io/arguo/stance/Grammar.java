package io.arguo.stance;

import io.arguo.language.Dependency;
import io.arguo.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/** The dependencies of a parsed sentence, to walk along. */
final class Grammar {
  /** A walk along one dependency: down from governor to dependent, or up. */
  record Step(int from, int to, String relation, boolean down) {
    boolean is(String name) {
      return relation.equals(name) || relation.startsWith(name + ":");
    }
  }

  /** The way from one word to another, and how far it is. */
  record Path(double distance, List<Step> steps) {
    Path {
      steps = List.copyOf(steps);
    }
  }

  private record Reached(int token, double distance, Reached before, Step step) {}

  private final List<List<Step>> steps = new ArrayList<>();

  Grammar(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      steps.add(new ArrayList<>());
    }
    for (Dependency d : sentence.dependencies()) {
      if (d.governor() >= 0 && d.governor() != d.dependent()) {
        steps.get(d.governor()).add(new Step(d.governor(), d.dependent(), d.relation(), true));
        steps.get(d.dependent()).add(new Step(d.dependent(), d.governor(), d.relation(), false));
      }
    }
  }

  List<Step> from(int token) {
    return steps.get(token);
  }

  List<Step> down(int token) {
    return steps.get(token).stream().filter(Step::down).toList();
  }

  List<Step> up(int token) {
    return steps.get(token).stream().filter(step -> !step.down()).toList();
  }

  /** The shortest way from a word to one of the words {@code first} to {@code last}. */
  Optional<Path> path(int from, int first, int last, Distances distances) {
    double[] best = new double[steps.size()];
    Arrays.fill(best, Distances.OUT_OF_REACH);
    PriorityQueue<Reached> open =
        new PriorityQueue<>(
            (a, b) ->
                a.distance() != b.distance()
                    ? Double.compare(a.distance(), b.distance())
                    : Integer.compare(a.token(), b.token()));
    open.add(new Reached(from, 0, null, null));
    while (!open.isEmpty()) {
      Reached at = open.poll();
      if (at.token() >= first && at.token() <= last) {
        return Optional.of(path(at));
      }
      for (Step step : steps.get(at.token())) {
        double distance = at.distance() + length(step, distances);
        if (distance < best[step.to()]) {
          best[step.to()] = distance;
          open.add(new Reached(step.to(), distance, at, step));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A conjunction of predicates leads farther than one of things, and nowhere if each has its own.
   */
  private double length(Step step, Distances distances) {
    if (!step.is("conj")) {
      return distances.of(step.relation());
    }
    Set<Integer> here = subjects(step.from());
    Set<Integer> there = subjects(step.to());
    if (here.isEmpty() && there.isEmpty()) {
      return distances.of(step.relation());
    }
    boolean shared = here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
    return shared ? distances.of(Distances.SHARED_SUBJECT) : Distances.OUT_OF_REACH;
  }

  private Set<Integer> subjects(int token) {
    Set<Integer> subjects = new TreeSet<>();
    for (Step step : down(token)) {
      if (step.is("nsubj")) {
        subjects.add(step.to());
      }
    }
    return subjects;
  }

  private static Path path(Reached end) {
    List<Step> steps = new ArrayList<>();
    for (Reached at = end; at.step() != null; at = at.before()) {
      steps.addFirst(at.step());
    }
    return new Path(end.distance(), steps);
  }
}
