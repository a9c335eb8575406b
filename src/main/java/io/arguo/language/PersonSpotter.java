package io.arguo.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Finds names of people with CoreNLP's three-class model, which alone is good enough at them. */
final class PersonSpotter {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier = load();

  List<NameSpan> spot(String text, Sentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return List.of();
    }
    List<CoreLabel> labels = classifier.classifySentence(Labels.of(sentence));
    List<NameSpan> names = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= labels.size(); i++) {
      boolean person =
          i < labels.size() && "PERSON".equals(labels.get(i).get(AnswerAnnotation.class));
      if (person && from < 0) {
        from = i;
      } else if (!person && from >= 0) {
        names.add(span(text, sentence.tokens().get(from), sentence.tokens().get(i - 1)));
        from = -1;
      }
    }
    return names;
  }

  private static NameSpan span(String text, Token first, Token last) {
    return new NameSpan(first.begin(), last.end(), text.substring(first.begin(), last.end()));
  }

  private static CRFClassifier<CoreLabel> load() {
    // Else the classifier learns words as it reads, and its answer depends on what came before.
    Properties nothingNew = PropertiesUtils.asProperties("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(MODEL, nothingNew);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(MODEL + " is of another version of CoreNLP", e);
    }
  }
}
