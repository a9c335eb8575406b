package io.arguo.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Looks up what to call a thing. A post is called by its IRI, for subjects repeat. */
final class Labels implements Function<Node, Optional<String>> {
  private static final List<Node> PROPERTIES =
      List.of(Term.PREF_LABEL, Term.PERSON_NAME, Term.RDFS_LABEL, Term.TITLE);

  private final Graph graph;
  private final Map<Node, Optional<String>> known = new HashMap<>();

  Labels(Graph graph) {
    this.graph = graph;
  }

  @Override
  public Optional<String> apply(Node thing) {
    return known.computeIfAbsent(thing, this::look);
  }

  private Optional<String> look(Node thing) {
    for (Node property : PROPERTIES) {
      if (property.equals(Term.TITLE) && graph.contains(thing, Term.TYPE, Term.POST)) {
        return Optional.empty();
      }
      Optional<String> label = first(thing, property);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  /** The first by the alphabet, so that it does not depend on the order in the store. */
  private Optional<String> first(Node thing, Node property) {
    return graph
        .find(thing, property, null)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .findFirst();
  }
}
