package io.arguo.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arguo.stance.ExchangeKind;
import io.arguo.stance.Stance;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Java's vocabulary and {@code ontology/arguo.ttl} name the same terms. */
class VocabularyTest {
  /** Terms that only the taxonomy's files and schemes use. */
  private static final Set<String> DATA_ONLY =
      Set.of(
          "ambiguousLabel",
          "contextWord",
          "caseSensitive",
          "Stance",
          "stances",
          "ExchangeKind",
          "exchangeKinds");

  private final Graph ontology = RDFDataMgr.loadGraph("ontology/arguo.ttl");

  @Test
  void every_constant_is_a_term_and_every_term_is_used() throws IllegalAccessException {
    Set<String> used = new TreeSet<>(DATA_ONLY);
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (field.getType() == Node.class) {
        localName((Node) field.get(null)).ifPresent(used::add);
      }
    }
    Stream.of(
            Arrays.stream(Stance.values()).map(Stance::label),
            Arrays.stream(ExchangeKind.values()).map(ExchangeKind::label))
        .flatMap(labels -> labels)
        .forEach(used::add);
    assertEquals(terms(), used);
  }

  @Test
  void every_term_has_label_and_comment() {
    for (String term : terms()) {
      Node node = Vocabulary.own(term);
      assertTrue(ontology.contains(node, RDFS.label.asNode(), Node.ANY), term + " has no label");
      assertTrue(
          ontology.contains(node, RDFS.comment.asNode(), Node.ANY), term + " has no comment");
    }
  }

  private Set<String> terms() {
    return ontology
        .find(Node.ANY, Vocabulary.TYPE, Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .flatMap(node -> localName(node).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> localName(Node node) {
    return node.getURI().startsWith(Vocabulary.ARGUO)
        ? Optional.of(node.getURI().substring(Vocabulary.ARGUO.length()))
        : Optional.empty();
  }
}
