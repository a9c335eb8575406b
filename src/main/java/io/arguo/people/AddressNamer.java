package io.arguo.people;

import io.arguo.people.Hearsay.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the full name behind an address whose headers give none: by signatures, by what answers
 * call the author, by the local part. Where two names have a claim, the better one needs a clear
 * lead, or neither is taken.
 */
final class AddressNamer {
  /** A name needs so many times the support of the next one. */
  private static final int LEAD = 4;

  private final GivenForms given;

  AddressNamer(GivenForms given) {
    this.given = given;
  }

  /**
   * The name of an address.
   *
   * @param rule as in {@link Merge}
   */
  record Named(String address, String name, String rule, double confidence) {}

  /** The name that signatures and answers agree on. */
  Optional<Named> byHearsay(String address, Hearsay hearsay) {
    LocalPart local = new LocalPart(address, given);
    Predicate<Candidate> made = c -> local.isMadeFrom(c.name());
    Predicate<Candidate> called =
        c -> local.isFirstNameOf(c.name()) || hearsay.hasFirstNameOf(c.name());
    Predicate<Candidate> signed = c -> c.signed() > 0;
    Predicate<Candidate> told = c -> c.tellers() > 0;
    return pick(hearsay, made.and(c -> c.besideAddress() > 0))
        .map(c -> new Named(address, c.name(), "signed-with-address", 0.97))
        .or(() -> pick(hearsay, made.and(signed)).map(c -> signed(address, c)))
        .or(() -> pick(hearsay, made.and(told)).map(c -> answered(address, c)))
        .or(() -> pick(hearsay, called.and(told)).map(c -> answered(address, c)))
        .or(
            () ->
                pick(hearsay, told)
                    .filter(signed.or(c -> c.tellers() > 1))
                    .map(c -> answered(address, c)))
        .or(() -> pick(hearsay, called.and(signed)).map(c -> signed(address, c)));
  }

  /**
   * The name that less tells: one answer, if the name is nobody else's; the first name signed or
   * the only name of the archive that the local part holds; the local part alone.
   */
  Optional<Named> byLittle(String address, Hearsay hearsay, KnownNames known) {
    LocalPart local = new LocalPart(address, given);
    return pick(hearsay, c -> c.tellers() > 0)
        .filter(c -> !known.isOwned(c.name()))
        .map(c -> new Named(address, c.name(), "answered-as", 0.85))
        .or(() -> byFirstName(address, local, hearsay))
        .or(() -> known.heldBy(local).map(name -> new Named(address, name, "known-name", 0.85)))
        .or(() -> local.spelled().map(name -> new Named(address, name, "local-part", 0.8)));
  }

  private static Named signed(String address, Candidate candidate) {
    return new Named(address, candidate.name(), "signed", 0.95);
  }

  private static Named answered(String address, Candidate candidate) {
    double confidence = Math.min(0.98, 0.9 + 0.02 * candidate.tellers());
    return new Named(address, candidate.name(), "answered-as", confidence);
  }

  private Optional<Candidate> pick(Hearsay hearsay, Predicate<Candidate> fits) {
    List<Candidate> fitting = new ArrayList<>(hearsay.candidates().stream().filter(fits).toList());
    fitting.sort((a, b) -> b.support() - a.support());
    boolean clear =
        fitting.size() == 1
            || fitting.size() > 1
                && fitting.get(1).support() * LEAD <= fitting.getFirst().support();
    return clear && given.areNames(fitting.getFirst().name())
        ? Optional.of(fitting.getFirst())
        : Optional.empty();
  }

  /** "Kevin" is better than an address, if it is a first name or begins like the local part. */
  Optional<Named> shortName(String address, Hearsay hearsay) {
    LocalPart local = new LocalPart(address, given);
    return hearsay
        .signedShort(name -> !isCapitals(name) && (given.isGivenName(name) || local.begins(name)))
        .map(name -> new Named(address, name, "signed-briefly", 0.9));
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<Named> byFirstName(String address, LocalPart local, Hearsay hearsay) {
    Map<String, String> names = new TreeMap<>();
    for (String first : hearsay.shortNames()) {
      local.continuing(first).ifPresent(name -> names.put(PersonName.fold(name), name));
    }
    return names.size() == 1
        ? names.values().stream()
            .findFirst()
            .map(name -> new Named(address, name, "signed-first-name", 0.93))
        : Optional.empty();
  }
}
