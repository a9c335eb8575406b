package io.arguo.stance;

import io.arguo.people.Person;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.List;

/** All that one person says of one topic in a post. */
final class Dossier {
  private final Person holder;
  private final Topic topic;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Leaning> leanings = new ArrayList<>();
  private int mentions;

  Dossier(Person holder, Topic topic) {
    this.holder = holder;
    this.topic = topic;
  }

  Person holder() {
    return holder;
  }

  Topic topic() {
    return topic;
  }

  List<Statement> statements() {
    return statements;
  }

  List<Leaning> leanings() {
    return leanings;
  }

  int mentions() {
    return mentions;
  }

  void named(Statement statement) {
    mentions++;
    if (statements.isEmpty() || statements.getLast() != statement) {
      statements.add(statement);
    }
  }

  void leans(Leaning leaning) {
    leanings.add(leaning);
  }

  double weightFor() {
    return leanings.stream().mapToDouble(Leaning::weight).filter(w -> w > 0).sum();
  }

  double weightAgainst() {
    return -leanings.stream().mapToDouble(Leaning::weight).filter(w -> w < 0).sum();
  }
}
