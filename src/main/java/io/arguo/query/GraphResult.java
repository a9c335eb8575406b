package io.arguo.query;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/** The facts that CONSTRUCT or DESCRIBE gives, with the query's prefixes; a copy in memory. */
public record GraphResult(Graph graph) implements QueryResult {
  public GraphResult {
    Objects.requireNonNull(graph);
  }
}
