package io.arguo.language;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and tokens with CoreNLP's tokenizer. */
final class SentenceCutter {
  /**
   * Time and memory of a parse grow with the square of a sentence; a list may be one "sentence".
   */
  static final int MOST_TOKENS = 120;

  private final StanfordCoreNLP tokenizer =
      new StanfordCoreNLP(
          PropertiesUtils.asProperties(
              "annotators", "tokenize",
              "ssplit.newlineIsSentenceBreak", "two",
              "tokenize.options", "untokenizable=noneDelete,splitHyphenated=false"));

  List<Sentence> cut(String text) {
    String legible = Legible.of(text);
    List<Sentence> sentences = new ArrayList<>();
    for (Passages.Passage passage : Passages.of(legible)) {
      Annotation read = new Annotation(legible.substring(passage.begin(), passage.end()));
      tokenizer.annotate(read);
      for (CoreMap sentence : read.get(SentencesAnnotation.class)) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
          tokens.add(token(text, passage.begin(), label));
        }
        addPieces(text, tokens, sentences);
      }
    }
    return sentences;
  }

  private static Token token(String text, int offset, CoreLabel label) {
    int begin = offset + label.beginPosition();
    int end = offset + label.endPosition();
    return new Token(begin, end, text.substring(begin, end), "", "");
  }

  private static void addPieces(String text, List<Token> tokens, List<Sentence> into) {
    int from = 0;
    while (from < tokens.size()) {
      int to = tokens.size() - from <= MOST_TOKENS ? tokens.size() : cutAt(text, tokens, from);
      List<Token> piece = tokens.subList(from, to);
      into.add(new Sentence(piece.getFirst().begin(), piece.getLast().end(), piece, List.of()));
      from = to;
    }
  }

  /** The last line end within the limit, or else the limit. */
  private static int cutAt(String text, List<Token> tokens, int from) {
    for (int i = from + MOST_TOKENS; i > from + 1; i--) {
      if (text.substring(tokens.get(i - 1).end(), tokens.get(i).begin()).indexOf('\n') >= 0) {
        return i;
      }
    }
    return from + MOST_TOKENS;
  }
}
