package io.arguo.mention;

import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name book in which everybody has one name and no address. */
final class NamesOnly implements NameBook {
  private final Map<String, Person> people = new LinkedHashMap<>();

  NamesOnly(List<String> names) {
    names.forEach(this::add);
  }

  private Person add(String name) {
    String key = NameTokens.key(name).replace(' ', '-');
    return people.computeIfAbsent(key, k -> new Person(k, name, Set.of(name), Set.of()));
  }

  @Override
  public Person find(Mailbox mailbox) {
    return add(mailbox.display());
  }

  @Override
  public List<Person> named(String words) {
    Person person = people.get(NameTokens.key(words).replace(' ', '-'));
    return person == null || words.indexOf(' ') < 0 ? List.of() : List.of(person);
  }
}
