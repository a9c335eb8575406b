package io.arguo.stance;

import io.arguo.stance.Binder.Binding;
import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.List;

/** Reads which topics a statement speaks for or against. */
final class LeaningReader {
  private static final double CARRIED = 0.7;
  private static final double PREFERRED = 1.2;
  private static final double PASSED_OVER = -1;

  private final OpinionLexicon lexicon;
  private final Polarity polarity;
  private final Binder binder;
  private final PronounBinder pronouns;
  private final TopicCarrier carrier;
  private final PreferenceReader preferenceReader;
  private final ClaimReader claims;

  /** What a statement says of topics. */
  record Said(List<Leaning> leanings, List<Preference> preferences) {
    static final Said NOTHING = new Said(List.of(), List.of());
  }

  LeaningReader(OpinionLexicon lexicon, WordLists words) {
    this.lexicon = lexicon;
    this.polarity = new Polarity(words);
    this.binder = new Binder(words);
    this.pronouns = new PronounBinder(binder, words);
    this.carrier = new TopicCarrier(words);
    this.claims = new ClaimReader(polarity, words);
    this.preferenceReader = new PreferenceReader(polarity);
  }

  Said read(List<List<Statement>> speeches, int at, int index) {
    Statement statement = speeches.get(at).get(index);
    List<Spot> carried = carrier.carry(speeches, at, index);
    if (statement.spots().isEmpty() && carried.isEmpty()) {
      return Said.NOTHING;
    }
    Grammar grammar = new Grammar(statement.sentence());
    List<Leaning> leanings = new ArrayList<>();
    List<Preference> preferences = new ArrayList<>(preferenceReader.read(statement, grammar));
    List<Cue> cues = lexicon.cues(statement);
    for (Cue cue : cues) {
      double weight = cue.rule().weight() * polarity.factor(statement, grammar, cue);
      String rule = cue.rule().name();
      List<Binding> bindings = binder.bind(statement, statement.spots(), grammar, cue);
      List<Binding> referring =
          hasJudged(bindings) ? List.of() : pronouns.bind(statement, carried, grammar, cue);
      boolean compares =
          !polarity.isNegated(statement, grammar, cue)
              || polarity.isLessened(statement, grammar, cue);
      if (compares) {
        List<Binding> all = new ArrayList<>(referring);
        all.addAll(bindings);
        compare(statement, all, weight, rule, preferences);
      }
      for (Binding b : bindings) {
        if (b.strength() < 0 && !compares) {
          continue;
        }
        leanings.add(new Leaning(b.spot().topic(), weight * b.strength(), rule, statement));
      }
      for (Binding b : referring) {
        double share = weight * b.strength() * CARRIED;
        leanings.add(new Leaning(b.spot().topic(), share, rule + "+carried", statement));
      }
    }
    leanings.addAll(claims.read(statement, grammar, cues));
    for (Preference p : preferences) {
      if (!p.rule().endsWith("-than")) {
        leanings.add(new Leaning(p.preferred(), PREFERRED, p.rule(), statement));
        leanings.add(new Leaning(p.over(), PASSED_OVER, p.rule(), statement));
      }
    }
    return new Said(leanings, preferences);
  }

  private static boolean hasJudged(List<Binding> bindings) {
    return bindings.stream().anyMatch(b -> b.strength() > 0);
  }

  /** "Better than": a judgement of one topic measured against another. */
  private static void compare(
      Statement statement,
      List<Binding> bindings,
      double weight,
      String rule,
      List<Preference> preferences) {
    for (Binding judged : bindings) {
      for (Binding measure : bindings) {
        if (judged.strength() > 0 && measure.strength() < 0 && Math.abs(weight) > 0.5) {
          Topic better = weight > 0 ? judged.spot().topic() : measure.spot().topic();
          Topic worse = weight > 0 ? measure.spot().topic() : judged.spot().topic();
          preferences.add(new Preference(better, worse, rule + "-than", statement, 0.8));
        }
      }
    }
  }
}
