package io.arguo.graph;

import static io.arguo.graph.Vocabulary.*;

import io.arguo.mention.Evidence;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.stance.Comparison;
import io.arguo.stance.Exchange;
import io.arguo.stance.ExchangeKind;
import io.arguo.stance.Position;
import io.arguo.stance.Reading;
import io.arguo.stance.Stance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Writes what was read in one post as triples: the post, its mentions, positions, exchanges and
 * comparisons with their evidence, and the direct links that make plain queries short.
 */
public final class ReadingWriter {
  private final StreamRDF out;

  public ReadingWriter(StreamRDF out) {
    this.out = out;
  }

  /** Writes one reading; topics and people are written apart, by {@link EntityWriter}. */
  public void write(Reading reading, Lineage lineage) {
    new PostWriter(out).write(reading, lineage);
    new Part(Iris.post(reading.message().id())).write(reading);
  }

  private void add(Node subject, Node predicate, Node object) {
    out.triple(Triple.create(subject, predicate, object));
  }

  /** One post's nodes: their numbers, and the evidence that several of them share. */
  private final class Part {
    private final Node post;
    private final Map<Evidence, Node> evidence = new LinkedHashMap<>();

    Part(Node post) {
      this.post = post;
    }

    void write(Reading reading) {
      int number = 0;
      for (Mention mention : reading.mentions()) {
        write(mention, Iris.part(post, "m", ++number));
      }
      number = 0;
      for (Position position : reading.positions()) {
        write(position, Iris.part(post, "p", ++number));
      }
      number = 0;
      for (Exchange exchange : reading.exchanges()) {
        write(exchange, Iris.part(post, "x", ++number));
      }
      number = 0;
      for (Comparison comparison : reading.comparisons()) {
        write(comparison, Iris.part(post, "c", ++number));
      }
    }

    private void write(Mention mention, Node node) {
      add(node, TYPE, MENTION);
      write(mention.evidence(), node);
      switch (mention.referent()) {
        case Referent.OfTopic of -> named(node, NodeFactory.createURI(of.topic().iri()));
        case Referent.OfPerson of -> named(node, Iris.person(of.person().key()));
        case Referent.OfStranger of -> add(node, STRANGER_NAME, Literals.text(of.name()));
      }
    }

    private void named(Node mention, Node thing) {
      add(mention, ABOUT, thing);
      add(post, MENTIONS, thing);
    }

    private void write(Position position, Node node) {
      Node holder = Iris.person(position.holder().key());
      Node topic = NodeFactory.createURI(position.topic().iri());
      add(node, TYPE, POSITION);
      add(node, HOLDER, holder);
      add(node, ABOUT, topic);
      add(node, STANCE, own(position.stance().label()));
      common(node, position.evidence(), position.confidence());
      add(holder, ARGUES, topic);
      if (position.stance() == Stance.FOR) {
        add(holder, ARGUES_FOR, topic);
      } else if (position.stance() == Stance.AGAINST) {
        add(holder, ARGUES_AGAINST, topic);
      }
    }

    private void write(Exchange exchange, Node node) {
      Node from = Iris.person(exchange.from().key());
      Node to = Iris.person(exchange.to().key());
      add(node, TYPE, EXCHANGE);
      add(node, FROM, from);
      add(node, TO, to);
      add(node, KIND, own(exchange.kind().label()));
      exchange.topics().forEach(t -> add(node, ABOUT, NodeFactory.createURI(t.iri())));
      common(node, exchange.evidence(), exchange.confidence());
      ExchangeKind kind = exchange.kind();
      if (kind == ExchangeKind.DISAGREES || kind == ExchangeKind.MIXED) {
        add(from, DISAGREED_WITH, to);
      }
      if (kind == ExchangeKind.AGREES || kind == ExchangeKind.MIXED) {
        add(from, AGREED_WITH, to);
      }
    }

    private void write(Comparison comparison, Node node) {
      add(node, TYPE, COMPARISON);
      add(node, HOLDER, Iris.person(comparison.holder().key()));
      add(node, PREFERRED, NodeFactory.createURI(comparison.preferred().iri()));
      add(node, OVER, NodeFactory.createURI(comparison.over().iri()));
      common(node, comparison.evidence(), comparison.confidence());
    }

    private void common(Node node, List<Evidence> because, double confidence) {
      add(node, IN_POST, post);
      add(node, CONFIDENCE, Literals.confidence(confidence));
      add(node, QUOTED, Literals.bool(because.stream().allMatch(e -> e.depth() > 0)));
      because.forEach(e -> add(node, EVIDENCE, evidenceNode(e)));
    }

    private Node evidenceNode(Evidence words) {
      Node known = evidence.get(words);
      if (known != null) {
        return known;
      }
      Node node = Iris.part(post, "e", evidence.size() + 1);
      evidence.put(words, node);
      add(node, TYPE, EVIDENCE_CLASS);
      write(words, node);
      return node;
    }

    private void write(Evidence words, Node node) {
      add(node, IN_POST, post);
      words.speaker().ifPresent(s -> add(node, SPEAKER, Iris.person(s.key())));
      add(node, FIRST_LINE, Literals.integer(words.firstLine()));
      add(node, LAST_LINE, Literals.integer(words.lastLine()));
      add(node, START, Literals.integer(words.begin()));
      add(node, END, Literals.integer(words.end()));
      add(node, EXACT, Literals.text(words.text()));
      add(node, DEPTH, Literals.integer(words.depth()));
      add(node, RULE, Literals.text(words.rule()));
      add(node, CONFIDENCE, Literals.confidence(words.confidence()));
    }
  }
}
