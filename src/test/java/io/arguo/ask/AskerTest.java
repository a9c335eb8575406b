package io.arguo.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.ask.Answer.Ambiguous;
import io.arguo.ask.Answer.NotUnderstood;
import io.arguo.ask.Answer.NothingKnown;
import io.arguo.ask.Answer.Reading;
import io.arguo.ask.Answer.Understood;
import io.arguo.ask.Answer.Unknown;
import io.arguo.query.Cell;
import io.arguo.query.QueryRunner;
import io.arguo.query.SavedQueries;
import io.arguo.query.SavedQuery;
import io.arguo.query.SharedGraph;
import io.arguo.query.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class AskerTest {
  private static final QueryRunner RUNNER = SharedGraph.runner();
  private static final Asker ASKER = new Asker(SavedQueries.bundled(), RUNNER);

  private static Stream<String[]> table(String file) throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "ask", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2));
  }

  @TestFactory
  Stream<DynamicTest> understands() throws IOException {
    return table("understood.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> assertEquals(row[1].replace('\t', ' '), summary(ASKER.ask(row[0])))));
  }

  @TestFactory
  Stream<DynamicTest> does_not_pretend_to_understand() throws IOException {
    return table("not-understood.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "'" + row[0] + "'", () -> assertEquals(row[1], summary(ASKER.ask(row[0])))));
  }

  @TestFactory
  Stream<DynamicTest> finds_every_query_by_its_own_examples() {
    return SavedQueries.bundled().all().stream()
        .flatMap(
            query -> query.exampleQuestions().stream().map(question -> example(query, question)));
  }

  private static DynamicTest example(SavedQuery query, String question) {
    return DynamicTest.dynamicTest(
        question,
        () -> {
          String summary = summary(ASKER.ask(question));
          assertTrue((summary + " ").startsWith(query.name() + " "), summary);
        });
  }

  private static String summary(Answer answer) {
    return switch (answer) {
      case Understood understood -> summary(understood.reading());
      case Ambiguous ambiguous ->
          "Ambiguous "
              + ambiguous.readings().stream()
                  .map(AskerTest::summary)
                  .collect(Collectors.joining(" / "));
      case NothingKnown nothing ->
          "NothingKnown "
              + nothing.names().stream().map(AskerTest::summary).collect(Collectors.joining("; "));
      case NotUnderstood not -> "NotUnderstood";
    };
  }

  private static String summary(Unknown name) {
    String near = String.join(", ", name.suggestions());
    return (name.type().label() + " " + name.words() + ": " + near).stripTrailing();
  }

  /** In the order of the query's header. */
  private static String summary(Reading reading) {
    return reading.query().parameters().stream()
        .filter(parameter -> reading.parameters().containsKey(parameter.name()))
        .map(parameter -> " " + parameter.name() + "=" + reading.parameters().get(parameter.name()))
        .collect(Collectors.joining("", reading.query().name(), ""));
  }

  @Test
  void shows_rows_the_query_and_how_the_question_was_understood() {
    Understood understood =
        assertInstanceOf(Understood.class, ASKER.ask("tell me who disagreed with ada on openzfs"));
    assertEquals("who disagreed with Ada Lindqvist about ZFS?", understood.reading().words());
    Table table = understood.table();
    assertEquals(
        List.of("person", "how", "other", "topic", "times", "confidence", "sentence", "post"),
        table.columns());
    assertEquals(List.of(new Cell.Text("Bjørn Østby")), table.column("person"));
    assertEquals(List.of(new Cell.Text("No, that was luck.")), table.column("sentence"));
    assertEquals(table, RUNNER.run(understood.sparql()), "the query shown gives the rows shown");
  }

  @Test
  void gives_no_rows_rather_than_made_up_ones() {
    Understood understood =
        assertInstanceOf(Understood.class, ASKER.ask("what did Elias Noor say about Git?"));
    assertTrue(understood.table().rows().isEmpty());
  }

  @Test
  void offers_questions_of_the_same_kind_when_it_does_not_understand() {
    NotUnderstood not =
        assertInstanceOf(
            NotUnderstood.class, ASKER.ask("who argued about ZFS and then left the project?"));
    assertEquals("no known form of question fits these words", not.reason());
    assertEquals(3, not.examples().size());
    assertTrue(not.examples().contains("who argued about ZFS?"), not.examples().toString());
    for (String example : not.examples()) {
      assertInstanceOf(Understood.class, ASKER.ask(example), example);
    }
  }

  @Test
  void stays_quick_and_calm_on_endless_questions() {
    assertInstanceOf(NotUnderstood.class, ASKER.ask("who argued about ".repeat(20_000)));
    assertInstanceOf(NotUnderstood.class, ASKER.ask("who the the the ".repeat(10)));
    assertInstanceOf(NotUnderstood.class, ASKER.ask("a\u0000\ud800 \ud83d\ude00 \u202e"));
  }

  @Test
  void says_in_a_sentence_what_it_does_not_know() {
    NothingKnown nothing = assertInstanceOf(NothingKnown.class, ASKER.ask("who argued about zsf?"));
    assertEquals(
        "no topic named 'zsf' in this store; did you mean ZFS, UFS?",
        nothing.names().getFirst().sentence());
    assertFalse(nothing.names().isEmpty());
  }
}
