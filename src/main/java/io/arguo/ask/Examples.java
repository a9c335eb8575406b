package io.arguo.ask;

import io.arguo.query.Names;
import io.arguo.query.Parameter;
import io.arguo.query.Words;
import io.arguo.query.Words.Word;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds questions that are understood, for somebody whose question was not. */
final class Examples {
  private static final int MOST = 3;

  private final List<QuestionPattern> patterns;
  private final Names names;

  Examples(List<QuestionPattern> patterns, Names names) {
    this.patterns = patterns;
    this.names = names;
  }

  /** Those that share most words with the question, one for each saved query. */
  List<String> nearest(List<Word> question) {
    Set<String> asked = question.stream().map(Word::text).collect(Collectors.toSet());
    Set<String> queries = new HashSet<>();
    return patterns.stream()
        .sorted(
            Comparator.comparingDouble(
                (QuestionPattern pattern) -> -likeness(asked, pattern.text())))
        .filter(pattern -> queries.add(pattern.query().name()))
        .limit(MOST)
        .map(this::filled)
        .toList();
  }

  /** Shared words by all words of both. */
  private static double likeness(Set<String> asked, String pattern) {
    Set<String> words = Words.in(pattern).stream().map(Word::text).collect(Collectors.toSet());
    Set<String> all = new HashSet<>(words);
    all.addAll(asked);
    words.retainAll(asked);
    return all.isEmpty() ? 0 : (double) words.size() / all.size();
  }

  private String filled(QuestionPattern pattern) {
    String text = pattern.text();
    for (Parameter parameter : pattern.query().parameters()) {
      text = text.replace("{" + parameter.name() + "}", example(parameter));
    }
    return text;
  }

  /** The header's example, or a name that this store knows. */
  private String example(Parameter parameter) {
    boolean known =
        !parameter.type().isName() || !names.find(parameter.type(), parameter.example()).isEmpty();
    return known ? parameter.example() : names.any(parameter.type()).orElse(parameter.example());
  }
}
