package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is who: each mailbox is one person's, and a person can have many. Immutable once built and
 * thread-safe.
 */
public final class People {
  private final Map<String, Person> byRoot;
  private final Map<String, String> rootOf;
  private final Set<String> shared;
  private final List<Merge> merges;
  private final NameIndex index;

  People(Map<String, Person> byRoot, Joiner joiner, Set<String> shared) {
    this.byRoot = byRoot;
    this.rootOf = joiner.roots();
    this.shared = Set.copyOf(shared);
    this.merges = joiner.merges();
    this.index = new NameIndex(byRoot.values());
  }

  public static PeopleBuilder builder() {
    return new PeopleBuilder();
  }

  /** Everybody, by key. */
  public List<Person> all() {
    List<Person> all = new ArrayList<>(byRoot.values());
    all.sort((a, b) -> a.key().compareTo(b.key()));
    return all;
  }

  /** Why names and addresses were joined, in a fixed order. */
  public List<Merge> merges() {
    return merges;
  }

  /** Whose mailbox that is; for one never observed, a person made from it alone. */
  public Person find(Mailbox mailbox) {
    Mailbox plain = PersonName.clean(mailbox);
    Identity identity = Identity.of(plain, shared);
    Person person = byNode(identity.main());
    person = person == null && !identity.name().isEmpty() ? byNode(identity.name()) : person;
    if (person != null) {
      return person;
    }
    Sketch alone = new Sketch();
    alone.add(plain, 1, identity.ownsAddress() && !plain.address().isEmpty());
    return alone.person(plain.isUnknown() ? "unknown" : alone.digestKey());
  }

  /**
   * Everybody whom these words may name: a full name, a first or last name or its short form, a
   * nickname, or the local part of an address.
   */
  public List<Person> named(String words) {
    return index.find(words);
  }

  private Person byNode(String node) {
    return byRoot.get(rootOf.getOrDefault(node, node));
  }

  /** Everybody of {@code among} whom these words may name. */
  public List<Person> named(String words, Collection<Person> among) {
    return named(words).stream().filter(among::contains).toList();
  }
}
