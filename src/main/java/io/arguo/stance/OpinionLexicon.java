package io.arguo.stance;

import io.arguo.language.Token;
import io.arguo.stance.OpinionRule.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The opinion rules of {@code arguo/stance/opinions.tsv}, and where they fit in a sentence. */
final class OpinionLexicon {
  private static final int WIDEST_GAP = 3;

  /** By the first word of each rule. */
  private final Map<String, List<OpinionRule>> rules = new HashMap<>();

  private final Set<String> forms = new HashSet<>();

  OpinionLexicon() {
    for (List<String> row : RuleFile.rows("opinions.tsv", 4)) {
      for (String words : row.get(3).split("\\|")) {
        add(rule(row, words.strip()));
      }
    }
    Comparator<OpinionRule> longest = Comparator.comparingInt(OpinionRule::length).reversed();
    rules.values().forEach(list -> list.sort(longest));
  }

  private static OpinionRule rule(List<String> row, String words) {
    List<Word> sequence = new ArrayList<>();
    int head = 0;
    for (String word : words.split("\\s+")) {
      if (word.startsWith("^")) {
        head = sequence.size();
      }
      String bare = word.startsWith("^") ? word.substring(1) : word;
      int slash = bare.length() > 2 ? bare.lastIndexOf('/') : -1;
      sequence.add(
          slash < 0
              ? new Word(bare, (char) 0)
              : new Word(bare.substring(0, slash), bare.charAt(slash + 1)));
    }
    return new OpinionRule(row.get(0), Double.parseDouble(row.get(1)), row.get(2), sequence, head);
  }

  private void add(OpinionRule rule) {
    String first = rule.words().getFirst().lemma();
    rules.computeIfAbsent(first, key -> new ArrayList<>()).add(rule);
    if (rule.weight() != 0) {
      forms.addAll(Inflections.of(rule.tellingWord()));
    }
  }

  /** Whether a sentence may hold an opinion; cheap, from the words as written. */
  boolean mayJudge(Statement statement) {
    for (int i = 0; i < statement.size(); i++) {
      if (forms.contains(statement.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where rules fit, the longest first at each word, none overlapping. */
  List<Cue> cues(Statement statement) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    while (i < statement.size()) {
      List<Cue> fitting = longestAt(statement, i);
      i = fitting.isEmpty() ? i + 1 : fitting.getFirst().last() + 1;
      fitting.stream().filter(cue -> cue.rule().weight() != 0).forEach(cues::add);
    }
    return cues;
  }

  /** The longest rules that fit: several where they judge different targets. */
  private List<Cue> longestAt(Statement statement, int i) {
    String lemma = statement.lemma(i);
    List<OpinionRule> candidates = new ArrayList<>(rules.getOrDefault(lemma, List.of()));
    if (!statement.word(i).equals(lemma)) {
      candidates.addAll(rules.getOrDefault(statement.word(i), List.of()));
    }
    List<Cue> longest = new ArrayList<>();
    for (OpinionRule rule : candidates) {
      Cue cue = fit(statement, i, rule);
      if (cue != null) {
        int best = longest.isEmpty() ? 0 : longest.getFirst().rule().length();
        if (rule.length() > best) {
          longest.clear();
        }
        boolean known = longest.stream().anyMatch(c -> c.rule().target().equals(rule.target()));
        if (rule.length() >= best && !known) {
          longest.add(cue);
        }
      }
    }
    return longest;
  }

  private static Cue fit(Statement statement, int from, OpinionRule rule) {
    int at = from;
    int head = from;
    boolean gap = false;
    for (int w = 0; w < rule.words().size(); w++) {
      Word word = rule.words().get(w);
      if (word.isGap()) {
        gap = true;
        continue;
      }
      int limit = Math.min(statement.size(), at + 1 + (gap ? WIDEST_GAP : 0));
      while (at < limit && !matches(statement, at, word)) {
        at++;
      }
      if (at >= limit) {
        return null;
      }
      if (w == rule.head()) {
        head = at;
      }
      gap = false;
      at++;
    }
    return new Cue(rule, from, at - 1, head);
  }

  private static boolean matches(Statement statement, int at, Word word) {
    Token token = statement.token(at);
    boolean said =
        statement.word(at).equals(word.lemma()) || token.lemma().equalsIgnoreCase(word.lemma());
    return said
        && (word.tag() == 0 || token.tag().isEmpty() || token.tag().charAt(0) == word.tag());
  }
}
