package io.arguo.ask;

import io.arguo.ask.Answer.Ambiguous;
import io.arguo.ask.Answer.NotUnderstood;
import io.arguo.ask.Answer.NothingKnown;
import io.arguo.ask.Answer.Reading;
import io.arguo.ask.Answer.Understood;
import io.arguo.query.BoundQuery;
import io.arguo.query.QueryException;
import io.arguo.query.QueryRunner;
import io.arguo.query.SavedQueries;
import io.arguo.query.Table;
import io.arguo.query.Words;
import io.arguo.query.Words.Word;
import java.util.List;

/** Answers questions in plain words by means of saved queries. */
public final class Asker {
  /** Longer ones are no questions, and would take long to match. */
  private static final int MOST_WORDS = 40;

  private final QueryRunner runner;
  private final Vocabulary vocabulary = Vocabulary.bundled();
  private final List<QuestionPattern> patterns;

  /** An asker whose patterns are those in the queries' headers. */
  public Asker(SavedQueries queries, QueryRunner runner) {
    this.runner = runner;
    this.patterns =
        queries.all().stream().flatMap(query -> QuestionPattern.of(query).stream()).toList();
  }

  /**
   * Answers a question.
   *
   * @throws QueryException if the query takes too long
   */
  public Answer ask(String question) {
    List<Word> words = Words.in(question);
    if (words.size() > MOST_WORDS) {
      return new NotUnderstood("a question has " + MOST_WORDS + " words at most", List.of());
    }
    Interpreter interpreter = new Interpreter(runner.names(), question, words);
    for (QuestionPattern pattern : patterns) {
      PatternMatcher.match(vocabulary, pattern, words).forEach(interpreter::add);
    }
    List<Reading> readings = interpreter.best();
    if (readings.size() == 1) {
      return understood(readings.getFirst());
    }
    if (!readings.isEmpty()) {
      return new Ambiguous(readings);
    }
    if (!interpreter.unknown().isEmpty()) {
      return new NothingKnown(interpreter.unknown());
    }
    return notUnderstood(words);
  }

  private Understood understood(Reading reading) {
    BoundQuery bound = runner.bind(reading.query(), reading.parameters());
    if (runner.run(bound) instanceof Table table) {
      return new Understood(reading, bound.sparql(), table);
    }
    throw new IllegalStateException(
        reading.query().name() + " answers questions, so it has to be a SELECT");
  }

  private NotUnderstood notUnderstood(List<Word> words) {
    String reason =
        words.isEmpty() ? "there is no question" : "no known form of question fits these words";
    return new NotUnderstood(reason, new Examples(patterns, runner.names()).nearest(words));
  }
}
