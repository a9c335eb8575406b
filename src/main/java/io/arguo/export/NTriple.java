package io.arguo.export;

import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** A triple as one line of N-Triples, UTF-8, in the canonical form of RDF 1.1. */
final class NTriple {
  private static final NodeFormatter FORMAT = new NodeFormatterNT();

  private NTriple() {}

  static String line(Triple triple) {
    StringWriterI line = new StringWriterI();
    FORMAT.format(line, triple.getSubject());
    line.print(' ');
    FORMAT.format(line, triple.getPredicate());
    line.print(' ');
    FORMAT.format(line, triple.getObject());
    line.print(" .");
    return line.toString();
  }
}
