package io.arguo.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeaderReaderTest {
  private static final String GOOD =
      """
      #+ summary: Who said it
      #+ description: A long text: with a colon,
      #+   that goes on.
      #+
      #+ params:
      #+   topic:
      #+     type: topic
      #+     required: true
      #+     example: ZFS
      #+     description: "a name"
      #+   side:
      #+     type: choice
      #+     choices: [for, against]
      #+     default: for
      #+ asks:
      #+   - who is {side} {topic}?

      SELECT * WHERE { ?s ?p $_topic }
      """;

  private static SavedQuery read(String text) {
    return HeaderReader.read("who", "queries/who.rq", text);
  }

  @Test
  void reads_all_that_a_header_can_hold() {
    SavedQuery query = read(GOOD);
    assertEquals("Who said it", query.summary());
    assertEquals("A long text: with a colon, that goes on.", query.description());
    Parameter topic =
        new Parameter(
            "topic", ParameterType.TOPIC, true, Optional.empty(), List.of(), "ZFS", "a name");
    assertEquals(topic, query.parameters().getFirst());
    Parameter side = query.parameter("side").orElseThrow();
    assertEquals(List.of("for", "against"), side.choices());
    assertEquals(Optional.of("for"), side.fallback());
    assertEquals(List.of("who is {side} {topic}?"), query.asks());
    assertEquals(List.of("who is … ZFS?"), query.exampleQuestions());
  }

  @Test
  void keeps_the_whole_text_to_show() {
    assertEquals(GOOD, read(GOOD).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summary: Who said it  | about: Who said it     | 1: unknown key 'about'; known: summary, description, params, asks
          params:               | summary: again         | 5: a second 'summary'
          type: topic           | type: thing            | 6: 'topic' lacks a known type
          required: true        | requires: true         | 8: unknown key 'requires' of a parameter
          choices: [for, against] | description: a side  | 11: choices go with type choice, as '[for, against]'
          - who is {side}       | - who is {sides}       | 16: {sides} is not a parameter of this query
          {topic}?              | it?                    | 16: the question leaves out {topic}, which is required
          - who is              | who is                 | 16: expected '- a question?'
          #+   side:            | #+   side: x           | 11: expected the name of a parameter and a colon
          """)
  void names_file_and_line_of_what_is_wrong(String right, String wrong, String problem) {
    String text = GOOD.replace(right, wrong);
    var e = assertThrows(QueryFileException.class, () -> read(text));
    assertEquals("queries/who.rq:" + problem, e.getMessage());
  }

  @Test
  void wants_a_summary() {
    var e = assertThrows(QueryFileException.class, () -> read("SELECT * {}"));
    assertEquals("queries/who.rq:1: the header lacks '#+ summary: …'", e.getMessage());
  }

  @Test
  void wants_a_name_that_can_be_typed() {
    var e =
        assertThrows(
            QueryFileException.class, () -> HeaderReader.read("Who Said", "my/Who Said.rq", GOOD));
    assertEquals(
        "my/Who Said.rq:1: a query's file name is made of a-z, 0-9 and -, not 'Who Said'",
        e.getMessage());
  }
}
