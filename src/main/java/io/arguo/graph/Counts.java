package io.arguo.graph;

import static io.arguo.graph.Vocabulary.*;

import io.arguo.stance.ExchangeKind;
import io.arguo.stance.Stance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** How much of what a graph holds. */
public final class Counts {
  private final Graph graph;

  public Counts(Graph graph) {
    this.graph = graph;
  }

  /** Names of things with their numbers, in the order in which they are shown. */
  public Map<String, Long> byThing() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("posts", ofType(POST));
    counts.put("threads", ofType(THREAD));
    counts.put("lists", ofType(FORUM));
    counts.put("people", ofType(PERSON));
    counts.put("technologies", ofType(TECHNOLOGY));
    counts.put("projects", ofType(PROJECT));
    counts.put("mentions", ofType(MENTION));
    counts.put("positions", ofType(POSITION));
    for (Stance stance : Stance.values()) {
      counts.put("positions " + stance.label(), with(STANCE, own(stance.label())));
    }
    counts.put("exchanges", ofType(EXCHANGE));
    for (ExchangeKind kind : ExchangeKind.values()) {
      counts.put("exchanges " + kind.label(), with(KIND, own(kind.label())));
    }
    counts.put("comparisons", ofType(COMPARISON));
    counts.put("triples", count(graph.find()));
    return counts;
  }

  /** The dates (xsd:dateTime) of the first and the last post that has one. */
  public Optional<Span> span() {
    String first = null;
    String last = null;
    ExtendedIterator<String> dates =
        graph.find(Node.ANY, CREATED, Node.ANY).mapWith(t -> t.getObject().getLiteralLexicalForm());
    while (dates.hasNext()) {
      String date = dates.next();
      first = first == null || date.compareTo(first) < 0 ? date : first;
      last = last == null || date.compareTo(last) > 0 ? date : last;
    }
    return first == null ? Optional.empty() : Optional.of(new Span(first, last));
  }

  /** From the first to the last post. */
  public record Span(String first, String last) {}

  private long ofType(Node type) {
    return with(TYPE, type);
  }

  private long with(Node predicate, Node object) {
    return count(graph.find(Node.ANY, predicate, object));
  }

  private static long count(ExtendedIterator<Triple> triples) {
    long count = 0;
    while (triples.hasNext()) {
      triples.next();
      count++;
    }
    return count;
  }
}
