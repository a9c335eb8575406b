package io.arguo.export;

import io.arguo.graph.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Plain look-ups in a graph for writers; what is not there is "". */
record Labels(Graph graph) {
  /** Everything of a type, in order of its IRI. */
  List<Node> ofType(Node type) {
    return graph.find(Node.ANY, Vocabulary.TYPE, type).mapWith(Triple::getSubject).toList().stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  Optional<Node> object(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .min(Comparator.comparing(Node::toString));
  }

  String text(Node subject, Node predicate) {
    return object(subject, predicate).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** The name of a person or the preferred label of a topic. */
  String nameOf(Node thing) {
    String label = text(thing, Vocabulary.PREF_LABEL);
    return label.isEmpty() ? text(thing, Vocabulary.NAME) : label;
  }

  String name(Node subject, Node predicate) {
    return object(subject, predicate).map(this::nameOf).orElse("");
  }

  /** The last part of an IRI, behind {@code #}. */
  String localName(Node subject, Node predicate) {
    String iri = object(subject, predicate).map(Node::getURI).orElse("");
    return iri.substring(iri.indexOf('#') + 1);
  }
}
