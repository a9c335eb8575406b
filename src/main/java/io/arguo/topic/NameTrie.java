package io.arguo.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the names of topics in text, word by word: white space in a name may be any white space, a
 * line end or a hyphen, and the plural of a name counts as the name. It knows nothing of context.
 */
public final class NameTrie {
  private static final int ROOT = 0;

  /** A way to write a topic's name, at the node where its last word leads. */
  private record Spelling(Topic topic, String text, boolean ambiguous) {
    /** Of several words in lower case: a technical term of ordinary words. */
    boolean isTerm() {
      return text.indexOf(' ') > 0 && text.equals(Taxonomy.fold(text));
    }

    boolean isAcronym() {
      return text.chars().noneMatch(Character::isLowerCase);
    }
  }

  private final CommonWords commonWords = new CommonWords();
  private final WordTable words = new WordTable();
  private final Map<Long, Integer> edges = new HashMap<>();
  private final List<List<Spelling>> nodes = new ArrayList<>();

  public NameTrie(Taxonomy taxonomy) {
    nodes.add(List.of());
    for (Topic topic : taxonomy.all()) {
      if (topic.type() != TopicType.KIND) {
        Taxonomy.names(topic).forEach(name -> add(topic, name));
      }
    }
  }

  /**
   * Every name in the text, in the order of their first characters; of those that begin at one
   * place the longest comes first. Names may overlap: choosing is the caller's business.
   */
  public List<NameHit> find(CharSequence text) {
    List<NameHit> hits = new ArrayList<>();
    int to = text.length();
    int end;
    for (int start = NameWords.next(text, 0, to);
        start < to;
        start = NameWords.next(text, end, to)) {
      end = NameWords.end(text, start, to);
      int first = hits.size();
      new Walk(text, start, hits).follow(end);
      Collections.reverse(hits.subList(first, hits.size()));
    }
    return hits;
  }

  /** The names that begin at one word, shortest first. */
  private final class Walk {
    private final CharSequence text;
    private final int start;
    private final List<NameHit> hits;
    private int node = ROOT;
    private int gap = NameWords.SPACE;

    Walk(CharSequence text, int start, List<NameHit> hits) {
      this.text = text;
      this.start = start;
      this.hits = hits;
    }

    void follow(int firstEnd) {
      int word = start;
      int end = firstEnd;
      while (true) {
        plurals(word, end);
        node = next(node, gap, words.number(text, word, end));
        if (node < 0) {
          return;
        }
        hit(node, end, end);
        word = NameWords.next(text, end, text.length());
        if (word == text.length()) {
          return;
        }
        gap = NameWords.gap(text, end, word);
        end = NameWords.end(text, word, text.length());
      }
    }

    /** Before the word as it stands, which so comes out on top where both are names. */
    private void plurals(int word, int end) {
      if (text.charAt(end - 1) == 's') {
        plural(word, end - 1, end);
        if (text.charAt(end - 2 < start ? start : end - 2) == 'e') {
          plural(word, end - 2, end);
        }
      }
    }

    private void plural(int word, int stem, int end) {
      if (stem - word >= 2) {
        int last = next(node, gap, words.number(text, word, stem));
        if (last >= 0) {
          hit(last, stem, end);
        }
      }
    }

    private int closed(int last, int end) {
      boolean bracket = end < text.length() && text.charAt(end) == ')';
      return bracket && isClosing(last) ? end + 1 : end;
    }

    /** The name ends at {@code nameEnd}, and at {@code end} with the ending of its plural. */
    private void hit(int last, int nameEnd, int end) {
      if (!nodes.get(last).isEmpty()) {
        String name = text.subSequence(start, nameEnd).toString();
        String ending = text.subSequence(nameEnd, end).toString();
        List<NameHit.Sense> senses = senses(nodes.get(last), name, ending);
        if (!senses.isEmpty()) {
          hits.add(new NameHit(start, closed(last, end), senses));
        }
      }
    }
  }

  /** Words end before a bracket; a name such as {@code open(2)} ends behind it. */
  private boolean isClosing(int node) {
    return nodes.get(node).stream().allMatch(spelling -> spelling.text().endsWith(")"));
  }

  private int next(int node, int gap, int word) {
    if (word < 0 || gap == NameWords.NO_GAP) {
      return -1;
    }
    Integer found = edges.get(edge(node, gap, word));
    if (found == null && gap == '-') {
      found = edges.get(edge(node, NameWords.SPACE, word));
    }
    return found == null ? -1 : found;
  }

  /**
   * @param ending what makes a plural of the name, or ""
   */
  private List<NameHit.Sense> senses(List<Spelling> spellings, String name, String ending) {
    List<NameHit.Sense> senses = new ArrayList<>();
    spellings.stream()
        .map(Spelling::topic)
        .distinct()
        .forEach(
            topic ->
                sense(topic, spellings, name, ending)
                    .filter(sense -> ending.isEmpty() || mayBePlural(sense, name))
                    .ifPresent(senses::add));
    return senses;
  }

  /**
   * One topic may go by one name in several cases, each with its own rule; the exact one decides.
   */
  private Optional<NameHit.Sense> sense(
      Topic topic, List<Spelling> spellings, String name, String ending) {
    List<Spelling> own = spellings.stream().filter(s -> s.topic().equals(topic)).toList();
    List<Spelling> exact = own.stream().filter(s -> sameCase(s.text(), name)).toList();
    if (exact.isEmpty() && (name.length() <= 2 || isPlural(name))) {
      return Optional.empty();
    }
    if (exact.isEmpty() && !ending.isEmpty() && own.stream().allMatch(Spelling::isAcronym)) {
      return Optional.empty();
    }
    boolean ambiguous = (exact.isEmpty() ? own : exact).stream().anyMatch(Spelling::ambiguous);
    boolean offCase = exact.isEmpty() && topic.caseSensitive();
    boolean lower = name.equals(Taxonomy.fold(name));
    if ((exact.isEmpty() || ambiguous || lower) && commonWords.contain(name + ending)) {
      boolean term = own.stream().allMatch(Spelling::isTerm);
      NameHit.Fit common = term ? NameHit.Fit.AMBIGUOUS : NameHit.Fit.COMMON_WORD;
      return Optional.of(new NameHit.Sense(topic, common));
    }
    NameHit.Fit plain = ambiguous ? NameHit.Fit.AMBIGUOUS : NameHit.Fit.CLEAR;
    return Optional.of(new NameHit.Sense(topic, offCase ? NameHit.Fit.OFF_CASE : plain));
  }

  /** "LVs" are several LV and no LVS. */
  private static boolean isPlural(String name) {
    int stem = name.length() - 1;
    return name.charAt(stem) == 's'
        && name.chars().limit(stem).allMatch(c -> Character.isUpperCase(c) || c < 'A');
  }

  private static boolean mayBePlural(NameHit.Sense sense, String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        || sense.fit() == NameHit.Fit.CLEAR && name.length() > 2;
  }

  /** Letter by letter: the gaps may differ, and the trie has already seen to them. */
  private static boolean sameCase(String label, String name) {
    return letters(label).equals(letters(name));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private void add(Topic topic, String name) {
    int to = name.length();
    int node = ROOT;
    int gap = NameWords.SPACE;
    int word = NameWords.next(name, 0, to);
    while (word < to) {
      int end = NameWords.end(name, word, to);
      node = grow(node, gap, words.add(name, word, end));
      word = NameWords.next(name, end, to);
      gap = word < to ? NameWords.gap(name, end, word) : gap;
    }
    // "8½" would be found in every 8.
    boolean number = name.length() < 3 && name.chars().noneMatch(Character::isLetter);
    if (node != ROOT && !number) {
      nodes.get(node).add(new Spelling(topic, name, topic.ambiguous().contains(name)));
      nodes.get(node).sort(Comparator.comparing(spelling -> spelling.topic().iri()));
    }
  }

  private int grow(int node, int gap, int word) {
    return edges.computeIfAbsent(
        edge(node, gap, word),
        key -> {
          nodes.add(new ArrayList<>(1));
          return nodes.size() - 1;
        });
  }

  /** 24 bits for the node, 16 for the gap, 24 for the word. */
  private static long edge(int node, int gap, int word) {
    return (long) node << 40 | (long) (gap & 0xFFFF) << 24 | word;
  }
}
