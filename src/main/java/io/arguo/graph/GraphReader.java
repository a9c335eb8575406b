package io.arguo.graph;

import static io.arguo.graph.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads posts and claims back from a graph, for {@code explain}. */
public final class GraphReader {
  private static final Comparator<Node> BY_NUMBER =
      Comparator.comparing((Node n) -> prefix(n.getURI()))
          .thenComparingInt(n -> number(n.getURI()))
          .thenComparing(Node::getURI);

  private final Facts facts;

  public GraphReader(Graph graph) {
    this.facts = new Facts(graph);
  }

  /** The post with this Message-ID (angle brackets allowed) or {@code mid:} IRI. */
  public Optional<StoredPost> post(String name) {
    Node post =
        name.startsWith("mid:")
            ? NodeFactory.createURI(name)
            : Iris.post(name.replaceAll("^\\s*<|>\\s*$", ""));
    return facts.holds(post, TYPE, POST) ? Optional.of(read(post)) : Optional.empty();
  }

  /** The position, exchange or comparison with this IRI. */
  public Optional<StoredClaim> claim(String iri) {
    Node node = NodeFactory.createURI(iri);
    boolean known =
        facts.holds(node, TYPE, POSITION)
            || facts.holds(node, TYPE, EXCHANGE)
            || facts.holds(node, TYPE, COMPARISON);
    return known ? Optional.of(claim(node)) : Optional.empty();
  }

  private StoredPost read(Node post) {
    List<StoredClaim.Words> mentions = new ArrayList<>();
    List<StoredClaim> claims = new ArrayList<>();
    List<Node> parts = new ArrayList<>(facts.subjects(IN_POST, post));
    parts.sort(BY_NUMBER);
    for (Node part : parts) {
      if (facts.holds(part, TYPE, MENTION)) {
        mentions.add(words(part));
      } else if (!facts.holds(part, TYPE, EVIDENCE_CLASS)) {
        claims.add(claim(part));
      }
    }
    List<StoredPost.StoredZone> zones =
        ZoneMap.read(facts.text(post, ZONES)).stream().map(this::zone).toList();
    return new StoredPost(
        facts.text(post, ID),
        facts.text(post, TITLE),
        facts.text(post, CREATED),
        facts.name(post, HAS_CREATOR),
        facts.object(post, REPLY_OF).map(Iris::messageId).orElse(""),
        facts.text(post, SOURCE),
        facts.number(post, OFFSET),
        facts.text(post, CONTENT),
        zones,
        mentions,
        claims);
  }

  private StoredPost.StoredZone zone(ZoneMap.Entry entry) {
    String speaker = entry.speakerKey().map(key -> facts.nameOf(Iris.person(key))).orElse("");
    return new StoredPost.StoredZone(
        entry.first(), entry.last(), entry.kind(), entry.depth(), speaker);
  }

  private StoredClaim claim(Node node) {
    List<StoredClaim.Words> evidence =
        facts.objects(node, EVIDENCE).stream().sorted(BY_NUMBER).map(this::words).toList();
    return new StoredClaim(
        node.getURI(),
        statement(node),
        facts.object(node, IN_POST).map(p -> facts.text(p, ID)).orElse(""),
        facts.text(node, QUOTED).equals("true"),
        facts.text(node, CONFIDENCE),
        evidence);
  }

  private String statement(Node node) {
    if (facts.holds(node, TYPE, POSITION)) {
      String side = localName(facts.object(node, STANCE));
      String verb = side.equals("mixed") || side.equals("neutral") ? side + " about" : side;
      return facts.name(node, HOLDER) + " is " + verb + " " + facts.name(node, ABOUT);
    }
    if (facts.holds(node, TYPE, COMPARISON)) {
      return "%s prefers %s over %s"
          .formatted(facts.name(node, HOLDER), facts.name(node, PREFERRED), facts.name(node, OVER));
    }
    return exchangeStatement(node);
  }

  private String exchangeStatement(Node node) {
    String kind = localName(facts.object(node, KIND));
    String verb =
        switch (kind) {
          case "agrees" -> "agrees with";
          case "disagrees" -> "disagrees with";
          case "mixed" -> "partly agrees with";
          default -> "answers";
        };
    List<String> topics = facts.objects(node, ABOUT).stream().map(facts::nameOf).sorted().toList();
    String about = topics.isEmpty() ? "" : " about " + String.join(", ", topics);
    return facts.name(node, FROM) + " " + verb + " " + facts.name(node, TO) + about;
  }

  private StoredClaim.Words words(Node node) {
    String about = facts.name(node, ABOUT);
    return new StoredClaim.Words(
        about.isEmpty() ? facts.text(node, STRANGER_NAME) : about,
        facts.name(node, SPEAKER),
        (int) facts.number(node, FIRST_LINE),
        (int) facts.number(node, LAST_LINE),
        (int) facts.number(node, START),
        (int) facts.number(node, END),
        (int) facts.number(node, DEPTH),
        facts.text(node, EXACT),
        facts.text(node, RULE),
        facts.text(node, CONFIDENCE));
  }

  private static String localName(Optional<Node> node) {
    return node.map(n -> n.getURI().substring(ARGUO.length())).orElse("");
  }

  private static String prefix(String iri) {
    return iri.substring(iri.indexOf('#') + 1).replaceAll("\\d+$", "");
  }

  private static int number(String iri) {
    String digits = iri.replaceAll("^.*?(\\d+)$", "$1");
    return digits.equals(iri) ? 0 : Integer.parseInt(digits);
  }

  /** Plain look-ups in a graph, total: what is not there is "" or 0. */
  private record Facts(Graph graph) {
    boolean holds(Node subject, Node predicate, Node object) {
      return graph.contains(subject, predicate, object);
    }

    List<Node> objects(Node subject, Node predicate) {
      return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    }

    List<Node> subjects(Node predicate, Node object) {
      return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList();
    }

    Optional<Node> object(Node subject, Node predicate) {
      return objects(subject, predicate).stream().min(Comparator.comparing(Node::toString));
    }

    String text(Node subject, Node predicate) {
      return object(subject, predicate).map(Node::getLiteralLexicalForm).orElse("");
    }

    long number(Node subject, Node predicate) {
      String text = text(subject, predicate);
      return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    String name(Node subject, Node predicate) {
      return object(subject, predicate).map(this::nameOf).orElse("");
    }

    String nameOf(Node thing) {
      String label = text(thing, PREF_LABEL);
      return label.isEmpty() ? text(thing, NAME) : label;
    }
  }
}
