package io.arguo.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Everything told of the name behind an address whose headers give none. */
final class Hearsay {
  private final Map<String, Candidate> candidates = new TreeMap<>();
  private final Set<String> shortNames = new TreeSet<>();
  private final Map<String, Integer> signedShort = new TreeMap<>();

  /** A full name that may be the author's, in all its spellings. */
  static final class Candidate {
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Set<String> tellers = new HashSet<>();
    private int signed;
    private int besideAddress;

    /** Posts that are signed so. */
    int signed() {
      return signed;
    }

    /** Posts that are signed so beside the author's address. */
    int besideAddress() {
      return besideAddress;
    }

    /** People who called the author so. */
    int tellers() {
      return tellers.size();
    }

    /** How much speaks for the name, to weigh it against others. */
    int support() {
      return signed + besideAddress + tellers.size();
    }

    /** The most frequent spelling; of several the longest. */
    String name() {
      String best = "";
      for (String name : spellings.keySet()) {
        int more = best.isEmpty() ? 1 : spellings.get(name) - spellings.get(best);
        best = more > 0 || more == 0 && name.length() > best.length() ? name : best;
      }
      return best;
    }
  }

  /** First and last word of a name: what stands between them is often left out. */
  static String key(String name) {
    String[] words = PersonName.fold(name).split(" ");
    return words[0] + " " + words[words.length - 1];
  }

  void signed(Signature.Signed by) {
    if (PersonName.isFull(by.name())) {
      Candidate candidate = candidate(by.name());
      candidate.signed++;
      candidate.besideAddress += by.besideAddress() ? 1 : 0;
    } else {
      shortNames.add(by.name());
      signedShort.merge(by.name(), 1, Integer::sum);
    }
  }

  void told(String name, String teller) {
    if (!PersonName.isFull(name)) {
      shortNames.add(name);
    } else {
      candidate(name).tellers.add(teller);
    }
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }

  /** First names and nicknames. */
  Set<String> shortNames() {
    return shortNames;
  }

  /** Whether the author was called by the first name alone. */
  boolean hasFirstNameOf(String fullName) {
    String folded = PersonName.fold(fullName);
    return shortNames.stream().anyMatch(name -> folded.startsWith(PersonName.fold(name) + " "));
  }

  /** Such a first name or nickname as is signed most often. */
  Optional<String> signedShort(Predicate<String> wanted) {
    return signedShort.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private Candidate candidate(String name) {
    Candidate candidate = candidates.computeIfAbsent(key(name), k -> new Candidate());
    candidate.spellings.merge(name, 1, Integer::sum);
    return candidate;
  }
}
