package io.arguo.stance;

import io.arguo.stance.Binder.Binding;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which topics a statement speaks for or against. */
final class LeaningReader {
  private static final double CARRIED = 0.5;
  private static final double CARRIED_FROM_QUOTE = 0.35;

  private final OpinionLexicon lexicon;
  private final Polarity polarity;
  private final Binder binder = new Binder();
  private final TopicCarrier carrier;

  LeaningReader(OpinionLexicon lexicon, WordLists words) {
    this.lexicon = lexicon;
    this.polarity = new Polarity(words);
    this.carrier = new TopicCarrier(words);
  }

  List<Leaning> read(List<List<Statement>> speeches, int at, int index) {
    Statement statement = speeches.get(at).get(index);
    Grammar grammar = new Grammar(statement.sentence());
    List<Leaning> leanings = new ArrayList<>();
    Optional<TopicCarrier.Carried> carried =
        statement.spots().isEmpty() ? carrier.carry(speeches, at, index) : Optional.empty();
    for (Cue cue : lexicon.cues(statement)) {
      double weight = cue.rule().weight() * polarity.factor(statement, grammar, cue);
      String rule = cue.rule().name();
      for (Binding binding : binder.bind(statement, grammar, cue)) {
        leanings.add(
            new Leaning(binding.spot().topic(), weight * binding.strength(), rule, statement));
      }
      if (carried.isPresent()) {
        double share = carried.get().fromQuote() ? CARRIED_FROM_QUOTE : CARRIED;
        for (Topic topic : carried.get().topics()) {
          leanings.add(new Leaning(topic, weight * share, rule + "+carried", statement));
        }
      }
    }
    return leanings;
  }
}
