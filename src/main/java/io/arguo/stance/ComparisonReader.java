package io.arguo.stance;

import io.arguo.people.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the preferences of a post: those stated outright, and those that {@link Contrasts} show.
 */
final class ComparisonReader {
  private record Key(String holder, String preferred, String over) {}

  private final Contrasts contrasts = new Contrasts();

  /** A pair preferred both ways round is left out. */
  List<Comparison> read(Dossiers dossiers, List<Position> positions, Quoter quoter) {
    Map<Key, List<Preference>> found = new LinkedHashMap<>();
    dossiers.preferences().forEach(p -> add(found, p));
    contrasts.in(dossiers, positions).forEach(p -> add(found, p));
    List<Comparison> comparisons = new ArrayList<>();
    found.forEach(
        (key, preferences) -> {
          if (!found.containsKey(new Key(key.holder(), key.over(), key.preferred()))) {
            comparisons.add(comparison(preferences, quoter));
          }
        });
    return comparisons;
  }

  private static Comparison comparison(List<Preference> preferences, Quoter quoter) {
    Preference first = preferences.getFirst();
    Person holder = first.statement().speech().speaker().orElseThrow();
    return new Comparison(
        holder,
        first.preferred(),
        first.over(),
        preferences.stream()
            .map(p -> quoter.quote(p.statement(), p.rule(), p.confidence()))
            .toList(),
        first.confidence());
  }

  private static void add(Map<Key, List<Preference>> found, Preference p) {
    String holder = p.statement().speech().speaker().orElseThrow().key();
    Key key = new Key(holder, p.preferred().iri(), p.over().iri());
    found.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
  }
}
