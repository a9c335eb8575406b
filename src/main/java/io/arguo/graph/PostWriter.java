package io.arguo.graph;

import static io.arguo.graph.Vocabulary.*;

import io.arguo.message.Message;
import io.arguo.stance.Reading;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/** Writes a post itself: who sent it, when, where it stands in its thread, its text and zones. */
final class PostWriter {
  private static final Pattern REPLY_MARK =
      Pattern.compile(
          "^\\s*(?:(?:re|aw|sv|antw|fwd?|wg)(?:\\[\\d+])?\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

  private final StreamRDF out;

  PostWriter(StreamRDF out) {
    this.out = out;
  }

  void write(Reading reading, Lineage lineage) {
    Message message = reading.message();
    Node post = Iris.post(message.id());
    Node thread = Iris.thread(lineage.root());
    add(post, TYPE, POST);
    add(post, ID, Literals.text(message.id()));
    add(post, TITLE, Literals.text(message.subject()));
    message.date().ifPresent(date -> add(post, CREATED, Literals.dateTime(date)));
    add(post, HAS_CREATOR, Iris.person(reading.author().key()));
    add(post, HAS_CONTAINER, thread);
    lineage.parent().ifPresent(parent -> add(post, REPLY_OF, Iris.post(parent)));
    add(post, CONTENT, Literals.text(message.text()));
    add(post, SOURCE, Literals.text(message.origin().source()));
    add(post, OFFSET, Literals.integer(message.origin().offset()));
    add(post, ZONES, Literals.text(ZoneMap.write(reading.zones())));
    add(thread, TYPE, THREAD);
    if (lineage.opens(message.id())) {
      String title = REPLY_MARK.matcher(message.subject()).replaceFirst("");
      add(thread, TITLE, Literals.text(title));
    }
    if (!message.list().isEmpty()) {
      Node forum = Iris.forum(message.list());
      add(thread, HAS_PARENT, forum);
      add(forum, TYPE, FORUM);
      add(forum, TITLE, Literals.text(message.list()));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    out.triple(Triple.create(subject, predicate, object));
  }
}
