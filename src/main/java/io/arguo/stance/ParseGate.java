package io.arguo.stance;

import io.arguo.language.Linguist;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets only those statements be parsed that can carry a position, for parsing is dear: they name a
 * topic, or stand for one by a pronoun, and they hold a word that may judge.
 */
final class ParseGate {
  private final OpinionLexicon lexicon;
  private final TopicCarrier carrier;
  private final Linguist linguist;

  ParseGate(Linguist linguist, OpinionLexicon lexicon, WordLists words) {
    this.linguist = linguist;
    this.lexicon = lexicon;
    this.carrier = new TopicCarrier(words);
  }

  /** The same statements, with grammar where it can matter. */
  List<List<Statement>> pass(List<List<Statement>> speeches) {
    List<List<Statement>> passed = new ArrayList<>();
    for (int at = 0; at < speeches.size(); at++) {
      passed.add(pass(speeches, at));
    }
    return passed;
  }

  private List<Statement> pass(List<List<Statement>> speeches, int at) {
    List<Statement> statements = new ArrayList<>(speeches.get(at));
    List<Integer> chosen = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int index = 0; index < statements.size(); index++) {
      if (isOpen(speeches, at, index)) {
        chosen.add(index);
        sentences.add(statements.get(index).sentence());
      }
    }
    if (!chosen.isEmpty()) {
      String text = statements.getFirst().speech().legible();
      List<Sentence> parsed = linguist.parse(text, sentences);
      for (int i = 0; i < chosen.size(); i++) {
        int index = chosen.get(i);
        statements.set(index, statements.get(index).with(parsed.get(i)));
      }
    }
    return statements;
  }

  boolean isOpen(List<List<Statement>> speeches, int at, int index) {
    Statement statement = speeches.get(at).get(index);
    if (!hasWords(statement) || !lexicon.mayJudge(statement)) {
      return false;
    }
    return !statement.spots().isEmpty() || !carrier.carry(speeches, at, index).isEmpty();
  }

  /** A line of signs is no sentence. */
  private static boolean hasWords(Statement statement) {
    for (Token token : statement.sentence().tokens()) {
      if (Character.isLetter(token.text().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }
}
