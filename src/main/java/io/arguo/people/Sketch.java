package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A person while mailboxes are still added. */
final class Sketch {
  private final Map<String, Long> names = new TreeMap<>();
  private final Set<String> addresses = new TreeSet<>();
  private Optional<Person> seed = Optional.empty();

  void add(Mailbox mailbox, long count, boolean ownsAddress) {
    if (!mailbox.name().isEmpty()) {
      names.merge(mailbox.name(), count, Long::sum);
    }
    if (ownsAddress) {
      addresses.add(mailbox.address());
    }
  }

  /** The first seed (by key) gives key and name. */
  void seed(Person person) {
    person.names().forEach(name -> names.merge(name, 0L, Long::sum));
    addresses.addAll(person.addresses());
    seed = seed.isEmpty() ? Optional.of(person) : seed;
  }

  /** The key given in an earlier load. */
  Optional<String> givenKey() {
    return seed.map(Person::key);
  }

  /** The most frequent full name; else the most frequent name; else the address. */
  String name() {
    return seed.map(Person::name)
        .orElseGet(
            () ->
                names.keySet().stream()
                    .max(
                        Comparator.comparing((String name) -> !PersonName.isGarbled(name))
                            .thenComparing(PersonName::isFull)
                            .thenComparing(names::get)
                            .thenComparing(String::length)
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseGet(() -> addresses.isEmpty() ? "" : addresses.iterator().next()));
  }

  /** The key that the name alone gives; empty where it needs a digest to be one. */
  Optional<String> plainKey() {
    String slug = names.isEmpty() ? "" : Keys.slug(name());
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  /** A key that nobody else has. */
  String digestKey() {
    String address = addresses.isEmpty() ? "" : addresses.iterator().next();
    String hint = names.isEmpty() ? address.replaceFirst("@.*", "") : name();
    return Keys.hashed(hint, address.isEmpty() ? PersonName.fold(name()) + name() : address);
  }

  Person person(String key) {
    return new Person(key, name(), names.keySet(), addresses);
  }
}
