package io.arguo.ask;

import io.arguo.query.Parameter;
import io.arguo.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * A form of question that a saved query answers: words, and slots for names.
 *
 * @param text as it stands in the query's header
 */
record QuestionPattern(SavedQuery query, String text, List<Piece> pieces) {
  /** A part of a pattern. */
  sealed interface Piece {}

  /**
   * Words of which each may vary.
   *
   * @param words as the pattern has them
   */
  record Run(List<String> words) implements Piece {}

  /** A place for a name or another argument. */
  record Slot(Parameter parameter) implements Piece {}

  QuestionPattern {
    pieces = List.copyOf(pieces);
  }

  /** Every pattern of a query. */
  static List<QuestionPattern> of(SavedQuery query) {
    return query.asks().stream().map(text -> parse(query, text)).toList();
  }

  private static QuestionPattern parse(SavedQuery query, String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      addRun(pieces, text.substring(at, open));
      pieces.add(new Slot(query.parameter(text.substring(open + 1, close)).orElseThrow()));
      at = close + 1;
    }
    addRun(pieces, text.substring(at));
    return new QuestionPattern(query, text, pieces);
  }

  private static void addRun(List<Piece> pieces, String text) {
    // A possessive follows its slot directly and is cut only behind a word.
    String words = text.startsWith("'s") ? "x" + text : text;
    List<String> run = Vocabulary.words(words);
    if (text.startsWith("'s")) {
      run = run.subList(1, run.size());
    }
    if (!run.isEmpty()) {
      pieces.add(new Run(run));
    }
  }
}
