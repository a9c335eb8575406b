package io.arguo.stance;

import io.arguo.language.Sentence;
import io.arguo.language.Token;
import io.arguo.people.Person;
import io.arguo.topic.Topic;
import java.util.List;
import java.util.Locale;

/**
 * A sentence that somebody says, with the topics and people that it names.
 *
 * @param number the how manieth of the post, from 0
 * @param sentence with offsets into {@code speech.legible()}
 */
record Statement(
    int number, Speech speech, Sentence sentence, List<Spot> spots, List<Named> named) {
  /** A topic named by the tokens {@code first} to {@code last}. */
  record Spot(Topic topic, int first, int last) {}

  /** A person named by the tokens {@code first} to {@code last}. */
  record Named(Person person, int first, int last) {}

  Statement {
    named = List.copyOf(named);
    spots = List.copyOf(spots);
  }

  /** Whether this is the same statement as another or stands right beside it. */
  boolean isNear(Statement other) {
    return speech == other.speech && Math.abs(number - other.number) <= 1;
  }

  boolean isQuestion() {
    List<Token> tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 3); i--) {
      if (tokens.get(i).text().startsWith("?")) {
        return true;
      }
    }
    return false;
  }

  boolean isParsed() {
    return !sentence.dependencies().isEmpty();
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** A token as it is looked up in word lists. */
  String word(int index) {
    return token(index).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The dictionary form, or "" where the grammar has not been read. */
  String lemma(int index) {
    return token(index).lemma().toLowerCase(Locale.ROOT);
  }

  Statement with(Sentence parsed) {
    return new Statement(number, speech, parsed, spots, named);
  }
}
