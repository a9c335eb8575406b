package io.arguo.stance;

import io.arguo.stance.Statement.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds people who are answered by name: "as Ann said", "I agree with Ann", "Ann's problem". */
final class NamedReplies {
  /** A statement that answers somebody by name. */
  record Answer(Named to, ExchangeKind kind, String rule, Statement statement) {}

  private record Rule(String name, ExchangeKind kind, List<String> words) {}

  private static final String PERSON = "@";
  private static final int WIDEST_GAP = 3;

  private final List<Rule> rules = new ArrayList<>();

  NamedReplies() {
    for (List<String> row : RuleFile.rows("named.tsv", 3)) {
      ExchangeKind kind = ExchangeKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String words : row.get(2).split("\\|")) {
        rules.add(new Rule(row.get(0), kind, List.of(words.strip().split("\\s+"))));
      }
    }
  }

  List<Answer> in(List<List<Statement>> speeches) {
    List<Answer> answers = new ArrayList<>();
    for (List<Statement> speech : speeches) {
      for (Statement statement : speech) {
        for (Named named : statement.named()) {
          for (Rule rule : rules) {
            if (fits(statement, named, rule.words())) {
              answers.add(new Answer(named, rule.kind(), rule.name(), statement));
            }
          }
        }
      }
    }
    return answers;
  }

  private static boolean fits(Statement statement, Named named, List<String> words) {
    int person = words.indexOf(PERSON);
    if (!Phrase.fits(statement, named.first() - person, words.subList(0, person))) {
      return false;
    }
    int at = named.last() + 1;
    boolean gap = false;
    for (String word : words.subList(person + 1, words.size())) {
      if (word.equals(OpinionRule.GAP)) {
        gap = true;
        continue;
      }
      int limit = Math.min(statement.size(), at + 1 + (gap ? WIDEST_GAP : 0));
      while (at < limit && !statement.word(at).equals(word)) {
        at++;
      }
      if (at >= limit) {
        return false;
      }
      gap = false;
      at++;
    }
    return true;
  }
}
