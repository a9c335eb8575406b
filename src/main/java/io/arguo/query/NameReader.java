package io.arguo.query;

import io.arguo.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Reads what things are called, by a few scans of one property each. */
final class NameReader {
  private static final String MAILTO = "mailto:";

  /**
   * A thing with all its names.
   *
   * @param aliases every name but the label, sorted
   */
  record Named(Name name, List<String> aliases) {}

  private final Graph graph;
  private final Map<Node, TreeSet<String>> labels = new LinkedHashMap<>();
  private final Map<Node, TreeSet<String>> aliases = new LinkedHashMap<>();
  private final Map<Node, ParameterType> types = new LinkedHashMap<>();

  private NameReader(Graph graph) {
    this.graph = graph;
  }

  /** All of them, sorted by label and then by IRI. */
  static List<Named> read(Store store) {
    return store.read(dataset -> new NameReader(dataset.getDefaultGraph()).read());
  }

  private List<Named> read() {
    scan(Term.PREF_LABEL, labels);
    labels.keySet().forEach(concept -> types.put(concept, ParameterType.TOPIC));
    each(
        graph.find(null, Term.TYPE, Term.KIND),
        kind -> types.put(kind.getSubject(), ParameterType.KIND));
    Map<Node, TreeSet<String>> people = new LinkedHashMap<>();
    scan(Term.PERSON_NAME, people);
    people.forEach(
        (person, names) -> {
          labels.put(person, names);
          types.put(person, ParameterType.PERSON);
        });
    scan(Term.ALT_LABEL, aliases);
    scan(Term.MAILBOX, aliases);
    return sorted();
  }

  private List<Named> sorted() {
    Map<String, Named> byIri = new TreeMap<>();
    labels.forEach(
        (node, names) -> {
          TreeSet<String> others = new TreeSet<>(aliases.getOrDefault(node, new TreeSet<>()));
          others.addAll(names);
          others.remove(names.first());
          Name name = new Name(node.toString(), names.first(), types.get(node));
          byIri.put(name.iri(), new Named(name, List.copyOf(others)));
        });
    List<Named> sorted = new ArrayList<>(byIri.values());
    sorted.sort(Comparator.comparing(named -> named.name().label()));
    return sorted;
  }

  private void scan(Node property, Map<Node, TreeSet<String>> into) {
    each(
        graph.find(null, property, null),
        triple ->
            into.computeIfAbsent(triple.getSubject(), any -> new TreeSet<>())
                .add(text(triple.getObject())));
  }

  private static void each(ExtendedIterator<Triple> triples, Consumer<Triple> work) {
    try {
      triples.forEachRemaining(work);
    } finally {
      triples.close();
    }
  }

  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.toString();
    return iri.startsWith(MAILTO) ? iri.substring(MAILTO.length()) : iri;
  }
}
