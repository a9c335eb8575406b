package io.arguo.graph;

import static io.arguo.graph.Vocabulary.*;

import io.arguo.people.Person;
import io.arguo.topic.Taxonomy;
import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/** Writes the topics and people that posts speak of. */
public final class EntityWriter {
  private final StreamRDF out;

  public EntityWriter(StreamRDF out) {
    this.out = out;
  }

  /** Writes a person with their names and addresses. */
  public void write(Person person) {
    Node node = Iris.person(person.key());
    add(node, TYPE, PERSON);
    add(node, NAME, Literals.text(person.name()));
    for (String name : person.names()) {
      if (!name.equals(person.name())) {
        add(node, ALT_LABEL, Literals.text(name));
      }
    }
    person.addresses().forEach(a -> add(node, MBOX, Iris.mailbox(a)));
  }

  /** Writes a topic; its broader topics are written by calls of their own. */
  public void write(Topic topic, Taxonomy taxonomy) {
    Node node = NodeFactory.createURI(topic.iri());
    add(node, TYPE, CONCEPT);
    add(node, TYPE, typeOf(topic.type()));
    add(node, PREF_LABEL, Literals.text(topic.label()));
    topic.aliases().forEach(alias -> add(node, ALT_LABEL, Literals.text(alias)));
    topic.broader().forEach(b -> add(node, BROADER, NodeFactory.createURI(b)));
    for (Topic ancestor : taxonomy.ancestors(topic)) {
      add(node, BROADER_TRANSITIVE, NodeFactory.createURI(ancestor.iri()));
    }
  }

  private static Node typeOf(TopicType type) {
    return switch (type) {
      case TECHNOLOGY -> TECHNOLOGY;
      case PROJECT -> PROJECT;
      case KIND -> KIND_CLASS;
    };
  }

  private void add(Node subject, Node predicate, Node object) {
    out.triple(Triple.create(subject, predicate, object));
  }
}
