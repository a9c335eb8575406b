package io.arguo.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything told of the name behind an address whose headers give none. */
final class Hearsay {
  private final Map<String, Candidate> candidates = new TreeMap<>();
  private final Map<String, Integer> shortNames = new TreeMap<>();

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

  void signed(Signature.Signed by) {
    if (PersonName.isFull(by.name())) {
      Candidate candidate = candidate(by.name());
      candidate.signed++;
      candidate.besideAddress += by.besideAddress() ? 1 : 0;
    } else {
      shortNames.merge(by.name(), 1, Integer::sum);
    }
  }

  void told(String name, String teller) {
    if (PersonName.isFull(name)) {
      candidate(name).tellers.add(teller);
    } else {
      shortNames.merge(name, 1, Integer::sum);
    }
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }

  /** First names and nicknames, with how often each was given. */
  Map<String, Integer> shortNames() {
    return shortNames;
  }

  /** How often the author was called by the first name alone. */
  int firstName(String fullName) {
    String first = PersonName.fold(fullName).split(" ")[0];
    int count = 0;
    for (Map.Entry<String, Integer> entry : shortNames.entrySet()) {
      count += PersonName.fold(entry.getKey()).equals(first) ? entry.getValue() : 0;
    }
    return count;
  }

  private Candidate candidate(String name) {
    String[] words = PersonName.fold(name).split(" ");
    Candidate candidate =
        candidates.computeIfAbsent(words[0] + " " + words[words.length - 1], k -> new Candidate());
    candidate.spellings.merge(name, 1, Integer::sum);
    return candidate;
  }
}
