package io.arguo.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.store.Store;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryRunnerTest {
  private static final Store STORE = SharedGraph.inMemory();
  private static final QueryRunner RUNNER = new QueryRunner(STORE, Duration.ofSeconds(20));

  private static SavedQuery query(String header, String sparql) {
    return HeaderReader.read("mine", "mine.rq", "#+ summary: Mine\n" + header + sparql);
  }

  private static final SavedQuery PARAMETERS =
      query(
          """
          #+ params:
          #+   topic:
          #+     type: topic
          #+   text:
          #+     type: text
          #+   number:
          #+     type: integer
          #+     default: 7
          #+   since:
          #+     type: date
          #+   side:
          #+     type: choice
          #+     choices: [for, against]
          """,
          """
          SELECT ?topic ?text ?number ?since ?side
          WHERE {
            BIND($_number AS ?number)
            BIND($_topic AS ?topic) # if topic
            BIND($_text AS ?text) # if text
            BIND($_since AS ?since) # if since
            BIND($_side AS ?side) # if side
          }
          """);

  private static Table table(QueryResult result) {
    return assertInstanceOf(Table.class, result);
  }

  @Test
  void binds_arguments_as_terms_and_leaves_out_what_is_not_given() {
    Map<String, String> arguments =
        Map.of(
            "topic",
            "openzfs",
            "text",
            "\" } ; DROP $_number {",
            "since",
            "2009-03",
            "side",
            "for");
    assertEquals(
        List.of(
            List.of(
                new Cell.Iri("https://w3id.org/arguo/topic/zfs", Optional.of("ZFS")),
                new Cell.Text("\" } ; DROP $_number {"),
                new Cell.Number(BigDecimal.valueOf(7)),
                new Cell.Date("2009-03-01T00:00:00Z"),
                new Cell.Text("for"))),
        table(RUNNER.run(PARAMETERS, arguments)).rows());
    assertEquals(
        List.of(",,7,,"), Csv.of(table(RUNNER.run(PARAMETERS, Map.of()))).lines().skip(1).toList());
  }

  @Test
  void takes_an_iri_for_a_name() {
    Table table =
        table(RUNNER.run(PARAMETERS, Map.of("topic", "<https://w3id.org/arguo/topic/ufs>")));
    assertEquals("UFS", table.column("topic").getFirst().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          number ~ seven      ~ parameter number: 'seven' is not a whole number
          since  ~ last year  ~ parameter since: 'last year' is not a date: write 2009, 2009-03 or 2009-03-14
          since  ~ 2009-02-30 ~ parameter since: '2009-02-30' is not in the calendar
          side   ~ both       ~ parameter side: 'both' is not one of for, against
          topic  ~ zsf        ~ no topic named 'zsf' in this store; did you mean ZFS, UFS?
          topic  ~ <a b>      ~ no topic named '<a b>' in this store
          person ~ Ada        ~ query mine takes no 'person'; it takes topic (topic), text (text), number (integer), since (date), side (for | against)
          """)
  void tells_which_argument_is_wrong(String name, String value, String message) {
    Map<String, String> arguments = Map.of(name, value);
    var e = assertThrows(QueryException.class, () -> RUNNER.run(PARAMETERS, arguments));
    assertEquals(message, e.getMessage());
  }

  @Test
  void tells_which_argument_is_missing() {
    SavedQuery query = SavedQueries.bundled().get("what-did-person-say");
    var e = assertThrows(QueryException.class, () -> RUNNER.run(query, Map.of("topic", "ZFS")));
    assertEquals(
        "query what-did-person-say needs person; it takes person (person, required), topic (topic,"
            + " required)",
        e.getMessage());
  }

  @Test
  void shows_sparql_that_gives_the_same_rows() {
    for (SavedQuery query : SavedQueries.bundled().all()) {
      Map<String, String> arguments = new java.util.TreeMap<>();
      query.parameters().forEach(parameter -> arguments.put(parameter.name(), parameter.example()));
      BoundQuery bound = RUNNER.bind(query, arguments);
      assertFalse(bound.sparql().contains("?_"), bound.sparql());
      assertEquals(RUNNER.run(bound), RUNNER.run(bound.sparql()), query.name());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT ?s { ?a ?b ?c } } }",
        "SELECT * { { SELECT * { SERVICE <http://example.org/> { ?a ?b ?c } } } }",
        "SELECT * { BIND(<java:java.lang.System.exit>(0) AS ?x) }",
        "PREFIX j: <java:java.lang.> SELECT * { BIND(j:System.exit(0) AS ?x) }",
        "PREFIX j: <java:> SELECT * { ?s ?p ?o } HAVING(j:a.B(?s))",
        "SELECT * { BIND(<j\\u0061va:java.lang.System.exit>(0) AS ?x) }",
        "SELECT * { ?s <java:java.lang.System> ?o }",
        "SELECT (SUM(<java:a.B>(?s)) AS ?x) { ?s ?p ?o }",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "DROP ALL",
        "LOAD <http://example.org/>",
        "SELECT",
        ""
      })
  void refuses_what_reaches_out_or_changes_or_makes_no_sense(String sparql) {
    var e = assertThrows(QueryException.class, () -> RUNNER.run(sparql));
    assertTrue(
        e.getMessage().startsWith("the query is refused: ")
            || e.getMessage().startsWith("the query cannot be read (SELECT, ASK, "),
        e.getMessage());
    assertFalse(e.getMessage().contains("\n"));
  }

  @Test
  void does_not_reach_out_from_where_no_one_looks() {
    // The pattern of EXISTS is hidden in an expression; the engine itself has to refuse.
    String sparql =
        "SELECT * { FILTER EXISTS { SERVICE <http://example.org/sparql> { ?s ?p ?o } } }";
    assertThrows(QueryException.class, () -> RUNNER.run(sparql));
  }

  @Test
  void gives_up_when_time_is_over() {
    QueryRunner hasty = new QueryRunner(STORE, Duration.ofMillis(50));
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    var e = assertThrows(QueryException.class, () -> hasty.run(endless));
    assertEquals("no answer within 50 ms", e.getMessage());
  }

  @Test
  void gives_every_sort_of_value_its_cell() {
    Table table =
        table(
            RUNNER.run(
                """
                SELECT * { VALUES (?a ?b ?c ?d ?e ?f ?g ?h) {
                  (1.50 2e3 "NaN"^^<http://www.w3.org/2001/XMLSchema#double> true "x"@en UNDEF
                   "soon"^^<http://www.w3.org/2001/XMLSchema#dateTime> <a:b>) } }
                """));
    assertEquals(
        List.of(
            new Cell.Number(new BigDecimal("1.50")),
            new Cell.Number(new BigDecimal("2e3")),
            new Cell.Text("NaN"),
            new Cell.Text("true"),
            new Cell.Text("x"),
            new Cell.None(),
            new Cell.Text("soon"),
            new Cell.Iri("a:b", Optional.empty())),
        table.rows().getFirst());
  }

  @Test
  void numbers_blank_nodes_as_they_come() {
    Table table =
        table(RUNNER.run("SELECT * { BIND(BNODE() AS ?a) BIND(BNODE() AS ?b) BIND(?a AS ?c) }"));
    assertEquals(
        "_:b0 _:b1 _:b0",
        String.join(" ", table.rows().getFirst().stream().map(Cell::text).toList()));
  }

  @Test
  void labels_topics_people_and_threads_but_calls_posts_by_their_iri() {
    Table table =
        table(
            RUNNER.run(
                """
                SELECT * { VALUES ?x {
                  <https://w3id.org/arguo/id/person/ada-lindqvist>
                  <https://w3id.org/arguo/id/thread/vcs> <mid:vcs1@example.org> } }
                """));
    assertEquals(
        List.of("Ada Lindqvist", "Moving off CVS", "mid:vcs1@example.org"),
        table.column("x").stream().map(Cell::text).toList());
  }

  @Test
  void answers_yes_or_no() {
    assertEquals(new YesNo(true), RUNNER.run("ASK { ?s ?p ?o }"));
    assertEquals(new YesNo(false), RUNNER.run("ASK { <a:a> ?p ?o }"));
  }

  @Test
  void gives_graphs_for_construct_and_describe() {
    QueryResult constructed =
        RUNNER.run("CONSTRUCT { ?s a <a:Kind> } { ?s a <https://w3id.org/arguo/ontology#Kind> }");
    assertEquals(4, assertInstanceOf(GraphResult.class, constructed).graph().size());
    QueryResult described = RUNNER.run("DESCRIBE <https://w3id.org/arguo/topic/ufs>");
    assertTrue(assertInstanceOf(GraphResult.class, described).graph().size() > 4);
  }
}
