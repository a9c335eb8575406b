package io.arguo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes a whole graph in one of the {@link GraphFormat}s. */
public final class GraphExporter {
  private final UnaryOperator<Triple> masking;
  private final UnaryOperator<String> mask;

  /**
   * An exporter.
   *
   * @param addresses whether mail addresses are written out, and not masked
   */
  public GraphExporter(boolean addresses) {
    this.mask = addresses ? UnaryOperator.identity() : AddressMask::mask;
    this.masking = addresses ? UnaryOperator.identity() : new Masking();
  }

  /** Writes the graph in UTF-8; the stream stays open. */
  public void write(Graph graph, GraphFormat format, OutputStream out) throws IOException {
    switch (format) {
      case NT, NQ -> writeSorted(graph, out);
      case TTL -> stream(graph, out);
      case JSONLD -> writeJsonLd(graph, out);
      case GRAPHML -> new GraphMlWriter(graph, mask).write(out);
      case CSV -> new PositionCsvWriter(graph, mask).write(out);
    }
    out.flush();
  }

  /** N-Triples and N-Quads are the same bytes: all facts stand in the default graph. */
  private void writeSorted(Graph graph, OutputStream out) throws IOException {
    try (LineSorter lines = new LineSorter()) {
      graph.find().mapWith(masking::apply).forEachRemaining(t -> lines.add(NTriple.line(t)));
      lines.writeTo(out);
    }
  }

  private void stream(Graph graph, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    Prefixes.ALL.forEach(writer::prefix);
    graph.find().mapWith(masking::apply).forEachRemaining(writer::triple);
    writer.finish();
  }

  private void writeJsonLd(Graph graph, OutputStream out) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().mapWith(masking::apply).forEachRemaining(copy::add);
    Prefixes.ALL.forEach(copy.getPrefixMapping()::setNsPrefix);
    RDFWriter.source(copy).format(RDFFormat.JSONLD11_PRETTY).output(out);
  }
}
