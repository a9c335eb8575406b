package io.arguo.stance;

import io.arguo.stance.Binder.Binding;
import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.List;

/** Reads which topics a statement speaks for or against. */
final class LeaningReader {
  private static final double CARRIED = 0.7;
  private static final double MEASURED = 0.8;
  private static final double LEAST_COMPARED = 0.5;
  private static final double PREFERRED = 1.2;
  private static final double PASSED_OVER = -1;

  private final OpinionLexicon lexicon;
  private final NegationScope negation;
  private final Polarity polarity;
  private final Binder binder;
  private final PronounBinder pronouns;
  private final TopicCarrier carrier;
  private final PreferenceReader preferenceReader;
  private final ClaimReader claims;
  private final ExceptionScope exceptions;

  /** What a statement says of topics. */
  record Said(List<Leaning> leanings, List<Preference> preferences) {}

  /** A statement with its grammar, and its pronouns as spots of the topics that they stand for. */
  private record Read(Statement statement, Grammar grammar, List<Spot> carried) {}

  LeaningReader(OpinionLexicon lexicon, WordLists words) {
    this.lexicon = lexicon;
    this.negation = new NegationScope(words);
    this.polarity = new Polarity(words, negation);
    this.binder = new Binder(words);
    this.pronouns = new PronounBinder(binder, words);
    this.carrier = new TopicCarrier(words);
    this.claims = new ClaimReader(negation, words);
    this.exceptions = new ExceptionScope(words);
    this.preferenceReader = new PreferenceReader(negation);
  }

  /** What statement {@code index} of speech {@code at} says, of all that is said in a post. */
  Said read(List<List<Statement>> speeches, int at, int index) {
    Statement statement = speeches.get(at).get(index);
    List<Spot> carried = carrier.carry(speeches, at, index);
    if (statement.spots().isEmpty() && carried.isEmpty()) {
      return new Said(List.of(), List.of());
    }
    Read read = new Read(statement, new Grammar(statement.sentence()), carried);
    List<Preference> stated = preferenceReader.read(statement, read.grammar());
    Said said = new Said(new ArrayList<>(), new ArrayList<>(stated));
    List<Cue> cues = lexicon.cues(statement);
    cues.forEach(cue -> judge(read, cue, said));
    said.leanings().addAll(claims.read(statement, read.grammar(), cues));
    for (Preference p : stated) {
      said.leanings().add(new Leaning(p.preferred(), PREFERRED, p.rule(), statement));
      said.leanings().add(new Leaning(p.over(), PASSED_OVER, p.rule(), statement));
    }
    return said;
  }

  private void judge(Read read, Cue cue, Said into) {
    Statement statement = read.statement();
    double weight = cue.rule().weight() * polarity.factor(statement, read.grammar(), cue);
    String rule = cue.rule().name();
    List<Binding> named = binder.bind(statement, statement.spots(), read.grammar(), cue);
    List<Binding> referring =
        hasJudged(named)
            ? List.of()
            : pronouns.bind(statement, read.carried(), read.grammar(), cue);
    boolean compares = compares(read, cue);
    for (Binding b : named) {
      boolean meant = !exceptions.covers(statement, b.spot());
      if (meant && (b.strength() > 0 || compares)) {
        into.leanings().add(new Leaning(b.spot().topic(), weight * b.strength(), rule, statement));
      }
    }
    for (Binding b : referring) {
      double share = weight * b.strength() * CARRIED;
      into.leanings().add(new Leaning(b.spot().topic(), share, rule + "+carried", statement));
    }
    if (compares && Math.abs(weight) >= LEAST_COMPARED) {
      List<Binding> all = new ArrayList<>(referring);
      all.addAll(named);
      into.preferences().addAll(comparisons(statement, all, weight > 0, rule + "-than"));
    }
  }

  /** "Not better than" prefers neither; "less good than" does. */
  private boolean compares(Read read, Cue cue) {
    return !negation.isNegated(read.statement(), read.grammar(), cue)
        || negation.isLessened(read.statement(), read.grammar(), cue);
  }

  private static boolean hasJudged(List<Binding> bindings) {
    return bindings.stream().anyMatch(b -> b.strength() > 0);
  }

  /** "Better than": judgements of one topic measured against another. */
  private static List<Preference> comparisons(
      Statement statement, List<Binding> bindings, boolean praised, String rule) {
    List<Preference> preferences = new ArrayList<>();
    for (Binding judged : bindings) {
      for (Binding measure : bindings) {
        if (judged.strength() > 0 && measure.strength() < 0) {
          Topic better = (praised ? judged : measure).spot().topic();
          Topic worse = (praised ? measure : judged).spot().topic();
          preferences.add(new Preference(better, worse, rule, statement, MEASURED));
        }
      }
    }
    return preferences;
  }
}
