package io.arguo.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks a graph against {@code ontology/shapes.ttl} (SHACL). */
public final class GraphValidator {
  private final Shapes shapes;

  public GraphValidator() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = GraphValidator.class.getResourceAsStream("/arguo/ontology/shapes.ttl")) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    }
    this.shapes = Shapes.parse(graph);
  }

  /** The offences, one line each, in order; none where the graph is as it must be. */
  public List<String> offences(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(GraphValidator::line)
        .sorted()
        .toList();
  }

  private static String line(ReportEntry entry) {
    Object path = entry.resultPath();
    return show(entry.focusNode()) + (path == null ? "" : " " + path) + ": " + entry.message();
  }

  private static String show(Node node) {
    return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
  }
}
