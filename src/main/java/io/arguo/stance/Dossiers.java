package io.arguo.stance;

import io.arguo.people.Person;
import io.arguo.stance.Statement.Spot;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dossiers of a post, in the order in which they are opened. */
final class Dossiers {
  private record Key(String holder, String topic) {}

  private final Map<Key, Dossier> dossiers = new LinkedHashMap<>();
  private final List<Preference> preferences = new ArrayList<>();

  static Dossiers of(List<List<Statement>> speeches, LeaningReader reader) {
    Dossiers dossiers = new Dossiers();
    for (int at = 0; at < speeches.size(); at++) {
      for (int index = 0; index < speeches.get(at).size(); index++) {
        Statement statement = speeches.get(at).get(index);
        if (statement.speech().speaker().isPresent()) {
          dossiers.add(statement, reader.read(speeches, at, index));
        }
      }
    }
    return dossiers;
  }

  private void add(Statement statement, LeaningReader.Said said) {
    Person speaker = statement.speech().speaker().orElseThrow();
    for (Spot spot : statement.spots()) {
      open(speaker, spot.topic()).named(statement);
    }
    for (Leaning leaning : said.leanings()) {
      open(speaker, leaning.topic()).leans(leaning);
    }
    preferences.addAll(said.preferences());
  }

  private Dossier open(Person holder, Topic topic) {
    return dossiers.computeIfAbsent(
        new Key(holder.key(), topic.iri()), key -> new Dossier(holder, topic));
  }

  List<Dossier> all() {
    return new ArrayList<>(dossiers.values());
  }

  List<Preference> preferences() {
    return preferences;
  }
}
