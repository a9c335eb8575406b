package io.arguo.people;

import io.arguo.message.Mailbox;
import io.arguo.people.AddressNamer.Named;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Authors of whom the headers give but an address, and what else is told of their names. */
final class Nameless {
  private final Map<String, Hearsay> hearsay = new HashMap<>();
  private final AnsweredNames answers = new AnsweredNames();
  private final Signature signature = new Signature();
  private final Set<String> lists = new HashSet<>();

  static boolean is(Mailbox author) {
    return !author.address().isEmpty() && PersonName.clean(author.name()).isEmpty();
  }

  void observe(ZonedPost post) {
    Mailbox author = post.message().author();
    boolean nameless = is(author);
    answers.add(post, nameless);
    lists.add(post.message().list());
    if (nameless) {
      Hearsay own = hearsay.computeIfAbsent(PersonName.clean(author).address(), a -> new Hearsay());
      signature.in(post).forEach(own::signed);
    }
  }

  /** Whether the address is that of a list seen. */
  boolean isOfList(String address) {
    return lists.stream().anyMatch(list -> SharedAddresses.isOfList(address, list));
  }

  /**
   * The names found, each for one address.
   *
   * @param open whether an address still lacks a full name
   * @param fullNames every full name of the archive
   * @param owned the full names that came with an address
   */
  List<Named> names(Predicate<String> open, Set<String> fullNames, Set<String> owned) {
    Map<String, Hearsay> asked = new TreeMap<>(hearsay);
    asked.keySet().removeIf(open.negate());
    GivenForms given = new GivenForms(fullNames, lists);
    answers.tell(
        (address, name, teller) -> {
          if (asked.containsKey(address)) {
            asked.get(address).told(name, teller);
          }
        });
    AddressNamer namer = new AddressNamer(given);
    List<Named> found = new ArrayList<>();
    asked.forEach((address, told) -> namer.byHearsay(address, told).ifPresent(found::add));
    found.forEach(named -> asked.remove(named.address()));
    Set<String> all = new HashSet<>(fullNames);
    Set<String> taken = new HashSet<>(owned);
    for (Named named : found) {
      all.add(named.name());
      taken.add(named.name());
    }
    KnownNames known = new KnownNames(all, taken);
    asked.forEach(
        (address, told) ->
            namer
                .byLittle(address, told, known)
                .or(() -> namer.shortName(address, told))
                .ifPresent(found::add));
    found.sort(Comparator.comparing(Named::address));
    return found;
  }
}
