package io.arguo.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, wherever it keeps its facts. */
abstract class StoreContract {
  private static final Node SAYS = NodeFactory.createURI("http://example.org/says");
  private Store store;

  abstract Store empty();

  @BeforeEach
  void make_an_empty_store() {
    store = empty();
  }

  @AfterEach
  void close_it() {
    store.close();
  }

  private static Triple fact(int number) {
    Node subject = NodeFactory.createURI("http://example.org/" + number);
    return Triple.create(subject, SAYS, NodeFactory.createLiteralString("naïve \u0000 " + number));
  }

  private static void facts(StreamRDF stream, int from, int to) {
    for (int number = from; number < to; number++) {
      stream.triple(fact(number));
    }
  }

  @Test
  void gives_back_what_was_written() {
    store.write(stream -> facts(stream, 0, 1000));
    assertEquals(1000, store.size());
    assertEquals(
        true, store.<Boolean>read(dataset -> dataset.getDefaultGraph().contains(fact(999))));
  }

  @Test
  void holds_a_fact_once_however_often_it_is_written() {
    store.write(stream -> facts(stream, 0, 10));
    store.write(stream -> facts(stream, 5, 15));
    assertEquals(15, store.size());
  }

  @Test
  void keeps_named_graphs_apart_from_the_facts() {
    Node decisions = NodeFactory.createURI("http://example.org/decisions");
    store.write(stream -> stream.quad(Quad.create(decisions, fact(1))));
    assertEquals(0, store.size());
    assertEquals(
        true, store.<Boolean>read(dataset -> dataset.getGraph(decisions).contains(fact(1))));
  }

  @Test
  void writes_nothing_when_the_writer_fails() {
    store.write(stream -> facts(stream, 0, 3));
    var failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                store.write(
                    stream -> {
                      facts(stream, 3, 500);
                      throw new IllegalStateException("the archive ended early");
                    }));
    assertEquals("the archive ended early", failure.getMessage());
    assertEquals(3, store.size());
    store.write(stream -> facts(stream, 3, 4));
    assertEquals(4, store.size());
  }

  @Test
  void removes_and_adds_in_one_change() {
    store.write(stream -> facts(stream, 0, 3));
    store.change(
        dataset -> {
          dataset.getDefaultGraph().delete(fact(0));
          dataset.getDefaultGraph().add(fact(7));
        });
    assertEquals(3, store.size());
    assertEquals(true, store.<Boolean>read(dataset -> dataset.getDefaultGraph().contains(fact(7))));
  }

  @Test
  void reads_within_a_read() {
    store.write(stream -> facts(stream, 0, 3));
    assertEquals(3L, store.<Long>read(dataset -> store.size()));
  }

  @Test
  void shows_a_reader_nothing_of_a_write_under_way() throws InterruptedException {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    Thread writer =
        new Thread(
            () ->
                store.write(
                    stream -> {
                      facts(stream, 0, 3);
                      written.countDown();
                      await(looked);
                    }));
    writer.start();
    await(written);
    AtomicLong seen = new AtomicLong(store.size());
    looked.countDown();
    writer.join();
    assertEquals(0, seen.get());
    assertEquals(3, store.size());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void joins_no_rows_to_no_rows() {
    store.write(stream -> facts(stream, 0, 3));
    String sparql =
        """
        SELECT * {
          { SELECT ?a (COUNT(*) AS ?n) { ?a <http://example.org/none> ?b } GROUP BY ?a }
          ?a <http://example.org/says> ?c . ?d <http://example.org/says> ?c
        }
        """;
    assertEquals(0L, store.<Long>read(dataset -> rows(dataset, sparql)));
  }

  private static long rows(DatasetGraph dataset, String sparql) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(sparql).build()) {
      return exec.select().stream().count();
    }
  }

  @Test
  void refuses_work_when_closed_and_may_be_closed_twice() {
    store.close();
    store.close();
    StoreException e = assertThrows(StoreException.class, store::size);
    assertTrue(e.getMessage().endsWith("is closed"), e.getMessage());
  }
}
