package io.arguo.export;

import io.arguo.graph.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes every position as a line of CSV: who, what, on which side, and the words that show it. */
final class PositionCsvWriter {
  private static final List<String> HEADER =
      List.of(
          "holder",
          "topic",
          "stance",
          "date",
          "post",
          "quoted",
          "confidence",
          "lines",
          "sentence",
          "rule");

  private final Graph graph;
  private final Labels labels;
  private final UnaryOperator<String> mask;

  PositionCsvWriter(Graph graph, UnaryOperator<String> mask) {
    this.graph = graph;
    this.labels = new Labels(graph);
    this.mask = mask;
  }

  void write(OutputStream out) throws IOException {
    out.write(Csv.line(HEADER).getBytes(StandardCharsets.UTF_8));
    for (Node position : labels.ofType(Vocabulary.POSITION)) {
      for (Node evidence : evidence(position)) {
        out.write(Csv.line(row(position, evidence)).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<Node> evidence(Node position) {
    return graph
        .find(position, Vocabulary.EVIDENCE, Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .sorted(
            (a, b) ->
                Long.compare(
                    Long.parseLong(labels.text(a, Vocabulary.START)),
                    Long.parseLong(labels.text(b, Vocabulary.START))))
        .toList();
  }

  private List<String> row(Node position, Node evidence) {
    Node post = labels.object(position, Vocabulary.IN_POST).orElseThrow();
    return List.of(
        mask.apply(labels.name(position, Vocabulary.HOLDER)),
        labels.name(position, Vocabulary.ABOUT),
        labels.localName(position, Vocabulary.STANCE),
        labels.text(post, Vocabulary.CREATED),
        labels.text(post, Vocabulary.ID),
        labels.text(position, Vocabulary.QUOTED),
        labels.text(position, Vocabulary.CONFIDENCE),
        labels.text(evidence, Vocabulary.FIRST_LINE)
            + "-"
            + labels.text(evidence, Vocabulary.LAST_LINE),
        mask.apply(labels.text(evidence, Vocabulary.EXACT)),
        labels.text(evidence, Vocabulary.RULE));
  }
}
