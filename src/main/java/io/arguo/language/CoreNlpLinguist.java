package io.arguo.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;

/**
 * Stanford CoreNLP. Each model is loaded when it is first needed and then kept: about 0.3 s for
 * sentences, 2 s for names, 5 s for parses.
 */
public final class CoreNlpLinguist implements Linguist {
  private final Once<SentenceCutter> cutter = new Once<>(SentenceCutter::new);
  private final Once<PersonSpotter> spotter = new Once<>(PersonSpotter::new);
  private final Once<SentenceParser> parser = new Once<>(SentenceParser::new);

  public CoreNlpLinguist() {
    // It writes what it loads to standard error.
    RedwoodConfiguration.current().clear().apply();
  }

  @Override
  public List<Sentence> split(String text) {
    return text.isBlank() ? List.of() : cutter.get().cut(text);
  }

  @Override
  public List<NameSpan> people(String text, List<Sentence> sentences) {
    List<NameSpan> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      names.addAll(spotter.get().spot(text, sentence));
    }
    return names;
  }

  @Override
  public List<Sentence> parse(String text, List<Sentence> sentences) {
    return sentences.stream().map(sentence -> parser.get().parse(sentence)).toList();
  }
}
