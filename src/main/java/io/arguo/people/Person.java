package io.arguo.people;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A human being as the archive knows them.
 *
 * @param key stable, lower-case, URL-safe; the last part of the person's IRI
 * @param name the name to show
 * @param names every name seen, the shown one included, sorted
 * @param addresses every address seen, sorted
 */
public record Person(String key, String name, Set<String> names, Set<String> addresses) {
  public Person {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    addresses = Collections.unmodifiableSet(new TreeSet<>(addresses));
  }
}
