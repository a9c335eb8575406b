package io.arguo.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Our tokens in the form that CoreNLP's models read. */
final class Labels {
  private Labels() {}

  static List<CoreLabel> of(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      String word = plain(token.text());
      label.setWord(word);
      label.setValue(word);
      label.setOriginalText(token.text());
      label.setBeginPosition(token.begin());
      label.setEndPosition(token.end());
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    return labels;
  }

  /** The models learned from text with typewriter quotation marks. */
  private static String plain(String word) {
    return word.replace('\u2018', '\'')
        .replace('\u2019', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }
}
