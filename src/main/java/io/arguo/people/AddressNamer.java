package io.arguo.people;

import io.arguo.people.Hearsay.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the full name behind an address whose headers give none: by signatures, by what answers
 * call the author, by the local part. Where two names have an equal claim, neither is taken.
 */
final class AddressNamer {
  /** A name needs so many times the support of the next one. */
  private static final int LEAD = 4;

  private final GivenForms given;

  AddressNamer(Set<String> fullNames) {
    given = new GivenForms(fullNames);
  }

  /**
   * The name of an address.
   *
   * @param rule as in {@link Merge}
   */
  record Named(String address, String name, String rule, double confidence) {}

  /** The name that the evidence of this address alone tells. */
  Optional<Named> name(String address, Hearsay hearsay) {
    LocalPart local = new LocalPart(address, given);
    Predicate<Candidate> made = c -> local.isMadeFrom(c.name());
    Predicate<Candidate> first =
        c -> local.isFirstNameOf(c.name()) || hearsay.firstName(c.name()) > 0;
    return pick(address, hearsay, "signed-with-address", c -> c.besideAddress() > 0 && made.test(c))
        .or(() -> pick(address, hearsay, "signed", c -> c.signed() > 0 && made.test(c)))
        .or(() -> pick(address, hearsay, "answered-as", c -> c.tellers() > 0 && made.test(c)))
        .or(
            () ->
                pick(address, hearsay, "answered-as-first", c -> c.tellers() > 0 && first.test(c)))
        .or(
            () ->
                pick(
                    address, hearsay, "answered-as-signed", c -> c.tellers() > 0 && c.signed() > 0))
        .or(() -> pick(address, hearsay, "answered-as-2", c -> c.tellers() > 1))
        .or(() -> pick(address, hearsay, "signed-first", c -> c.signed() > 0 && first.test(c)))
        .or(() -> pick(address, hearsay, "answered-as-once", c -> c.tellers() > 0))
        .or(() -> byFirstName(address, local, hearsay))
        .or(() -> local.spelled().map(name -> new Named(address, name, "local-part", 0.8)));
  }

  private static Optional<Named> pick(
      String address, Hearsay hearsay, String rule, Predicate<Candidate> fits) {
    List<Candidate> fitting = new ArrayList<>(hearsay.candidates().stream().filter(fits).toList());
    fitting.sort((a, b) -> weight(b) - weight(a));
    if (fitting.isEmpty()
        || fitting.size() > 1 && weight(fitting.get(1)) * LEAD > weight(fitting.getFirst())) {
      return Optional.empty();
    }
    return Optional.of(new Named(address, fitting.getFirst().name(), rule, 0.9));
  }

  private static int weight(Candidate candidate) {
    return candidate.signed() + candidate.besideAddress() + candidate.tellers();
  }

  private static Optional<Named> byFirstName(String address, LocalPart local, Hearsay hearsay) {
    Map<String, String> names = new TreeMap<>();
    for (String first : hearsay.shortNames().keySet()) {
      local.continuing(first).ifPresent(name -> names.put(PersonName.fold(name), name));
    }
    return names.size() == 1
        ? Optional.of(
            new Named(address, names.values().iterator().next(), "signed-first-name", 0.9))
        : Optional.empty();
  }

  /** Names addresses by the one full name of the archive from which their local part is made. */
  List<Named> byKnownNames(Set<String> addresses, Set<String> fullNames) {
    Map<String, Set<String>> byInitial = new HashMap<>();
    for (String name : fullNames) {
      for (String word : PersonName.fold(name).split(" ")) {
        byInitial.computeIfAbsent(word.substring(0, 1), i -> new HashSet<>()).add(name);
      }
    }
    List<Named> found = new ArrayList<>();
    for (String address : addresses) {
      LocalPart local = new LocalPart(address, given);
      Map<String, String> fitting = new TreeMap<>();
      for (String name : byInitial.getOrDefault(address.substring(0, 1), Set.of())) {
        if (local.holds(name)) {
          String[] words = PersonName.fold(name).split(" ");
          fitting.merge(
              words[0] + " " + words[words.length - 1], name, (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
      }
      if (fitting.size() == 1) {
        found.add(new Named(address, fitting.values().iterator().next(), "known-name", 0.85));
      }
    }
    return found;
  }
}
