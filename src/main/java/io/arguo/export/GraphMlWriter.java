package io.arguo.export;

import io.arguo.graph.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Writes people and topics as GraphML (graphml.graphdrawing.org): an edge from a person to a topic
 * for each stance they took on it, and from a person to another for each way they answered, with
 * the number of times as its weight.
 */
final class GraphMlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private record Edge(String from, String to, String relation) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge other) {
      int byFrom = from.compareTo(other.from);
      int byTo = byFrom == 0 ? to.compareTo(other.to) : byFrom;
      return byTo == 0 ? relation.compareTo(other.relation) : byTo;
    }
  }

  private final Labels labels;
  private final UnaryOperator<String> mask;
  private final Map<Edge, Integer> edges = new TreeMap<>();
  private final Map<String, Set<String>> seen = new TreeMap<>();

  GraphMlWriter(Graph graph, UnaryOperator<String> mask) {
    this.labels = new Labels(graph);
    this.mask = mask;
  }

  void write(OutputStream out) throws IOException {
    for (Node position : labels.ofType(Vocabulary.POSITION)) {
      count(position, Vocabulary.HOLDER, Vocabulary.ABOUT, Vocabulary.STANCE);
    }
    for (Node exchange : labels.ofType(Vocabulary.EXCHANGE)) {
      count(exchange, Vocabulary.FROM, Vocabulary.TO, Vocabulary.KIND);
    }
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      write(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write GraphML", e);
    }
  }

  /** The same words quoted in five replies count once: what counts is what somebody said. */
  private void count(Node claim, Node fromProperty, Node toProperty, Node relationProperty) {
    String from = labels.object(claim, fromProperty).map(Node::getURI).orElse("");
    String to = labels.object(claim, toProperty).map(Node::getURI).orElse("");
    Edge edge = new Edge(from, to, labels.localName(claim, relationProperty));
    String words =
        labels
            .object(claim, Vocabulary.EVIDENCE)
            .map(e -> labels.text(e, Vocabulary.EXACT))
            .orElse("");
    if (seen.computeIfAbsent(edge.toString(), e -> new TreeSet<>()).add(words)) {
      edges.merge(edge, 1, Integer::sum);
    }
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine(xml);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    newLine(xml);
    key(xml, "label", "node", "string");
    key(xml, "type", "node", "string");
    key(xml, "relation", "edge", "string");
    key(xml, "weight", "edge", "int");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "arguo");
    xml.writeAttribute("edgedefault", "directed");
    newLine(xml);
    writeNodes(xml);
    writeEdges(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    newLine(xml);
    xml.writeEndDocument();
  }

  private void writeNodes(XMLStreamWriter xml) throws XMLStreamException {
    Set<String> used = new TreeSet<>();
    edges.keySet().forEach(e -> used.addAll(List.of(e.from, e.to)));
    Map<Node, String> types = new LinkedHashMap<>();
    types.put(Vocabulary.PERSON, "person");
    types.put(Vocabulary.TECHNOLOGY, "technology");
    types.put(Vocabulary.PROJECT, "project");
    for (Map.Entry<Node, String> type : types.entrySet()) {
      for (Node node : labels.ofType(type.getKey())) {
        if (used.contains(node.getURI())) {
          xml.writeStartElement("node");
          xml.writeAttribute("id", node.getURI());
          data(xml, "label", mask.apply(labels.nameOf(node)));
          data(xml, "type", type.getValue());
          xml.writeEndElement();
          newLine(xml);
        }
      }
    }
  }

  private void writeEdges(XMLStreamWriter xml) throws XMLStreamException {
    int number = 0;
    for (Map.Entry<Edge, Integer> entry : edges.entrySet()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + ++number);
      xml.writeAttribute("source", entry.getKey().from);
      xml.writeAttribute("target", entry.getKey().to);
      data(xml, "relation", entry.getKey().relation);
      data(xml, "weight", entry.getValue().toString());
      xml.writeEndElement();
      newLine(xml);
    }
  }

  private static void key(XMLStreamWriter xml, String name, String domain, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", domain);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
    newLine(xml);
  }

  private static void data(XMLStreamWriter xml, String key, String text) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(
        text.codePoints()
            .filter(GraphMlWriter::isXml)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
    xml.writeEndElement();
  }

  /** XML 1.0 knows no way to write control characters. */
  private static boolean isXml(int c) {
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
  }

  private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
