package io.arguo.graph;

import static io.arguo.graph.Vocabulary.*;

import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a store already holds, so that a further load goes on from there. */
public final class KnownPosts {
  /** A post of an earlier load: who sent it and what it answers. */
  public record KnownPost(String id, Mailbox author, Optional<String> parent) {}

  private final Graph graph;

  public KnownPosts(Graph graph) {
    this.graph = graph;
  }

  /** Hands on every post in the graph. */
  public void forEach(Consumer<KnownPost> sink) {
    graph
        .find(Node.ANY, TYPE, POST)
        .mapWith(Triple::getSubject)
        .forEachRemaining(post -> sink.accept(known(post)));
  }

  private KnownPost known(Node post) {
    Mailbox author = one(post, HAS_CREATOR).map(this::mailbox).orElse(Mailbox.UNKNOWN);
    String id = one(post, ID).map(Node::getLiteralLexicalForm).orElse("");
    return new KnownPost(id, author, one(post, REPLY_OF).map(Iris::messageId));
  }

  private Mailbox mailbox(Node person) {
    String name = one(person, NAME).map(Node::getLiteralLexicalForm).orElse("");
    List<String> addresses = addresses(person);
    return new Mailbox(name, addresses.isEmpty() ? "" : addresses.getFirst());
  }

  /** Every person, in order of their keys. */
  public List<Person> people() {
    return graph.find(Node.ANY, TYPE, PERSON).mapWith(t -> person(t.getSubject())).toList().stream()
        .sorted(Comparator.comparing(Person::key))
        .toList();
  }

  private Person person(Node node) {
    String name = one(node, NAME).map(Node::getLiteralLexicalForm).orElse("");
    Set<String> names = new HashSet<>();
    names.add(name);
    graph
        .find(node, ALT_LABEL, Node.ANY)
        .forEachRemaining(t -> names.add(t.getObject().getLiteralLexicalForm()));
    return new Person(Iris.personKey(node), name, names, Set.copyOf(addresses(node)));
  }

  private List<String> addresses(Node person) {
    return graph
        .find(person, MBOX, Node.ANY)
        .mapWith(t -> Iris.address(t.getObject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private Optional<Node> one(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).nextOptional();
  }
}
