package io.arguo.ask;

import io.arguo.ask.QuestionPattern.Run;
import io.arguo.ask.QuestionPattern.Slot;
import io.arguo.query.Parameter;
import io.arguo.query.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a pattern over a question in every way that fits from the first word to the last. */
final class PatternMatcher {
  private static final int LONGEST_SLOT = 12;

  /** Words of a question, from one up to another. */
  record Span(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** One way in which a pattern fits. */
  record Fit(QuestionPattern pattern, Map<Parameter, Span> slots) {
    /** How many words of the question are taken for arguments. */
    int slotWords() {
      return slots.values().stream().mapToInt(Span::length).sum();
    }
  }

  private final Vocabulary vocabulary;
  private final QuestionPattern pattern;
  private final List<String> question;
  private final Map<Parameter, Span> slots = new LinkedHashMap<>();
  private final List<Fit> fits = new ArrayList<>();

  private PatternMatcher(Vocabulary vocabulary, QuestionPattern pattern, List<Word> question) {
    this.vocabulary = vocabulary;
    this.pattern = pattern;
    this.question = question.stream().map(Word::text).toList();
  }

  static List<Fit> match(Vocabulary vocabulary, QuestionPattern pattern, List<Word> question) {
    PatternMatcher matcher = new PatternMatcher(vocabulary, pattern, question);
    for (int start = 0; start <= question.size(); start++) {
      matcher.piece(0, start);
      if (start < question.size() && !vocabulary.isOpening(question.get(start).text())) {
        break;
      }
    }
    return matcher.fits.stream().distinct().toList();
  }

  private void piece(int piece, int at) {
    if (piece == pattern.pieces().size()) {
      if (vocabulary.isClosing(question.subList(at, question.size()))) {
        fits.add(new Fit(pattern, new LinkedHashMap<>(slots)));
      }
      return;
    }
    switch (pattern.pieces().get(piece)) {
      case Run run -> word(piece, run.words(), 0, at);
      case Slot slot -> slot(piece, slot.parameter(), at);
    }
  }

  private void word(int piece, List<String> words, int word, int at) {
    if (word == words.size()) {
      piece(piece + 1, at);
      return;
    }
    for (Vocabulary.Variant variant : vocabulary.at(words, word)) {
      int end = at + variant.words().size();
      if (end <= question.size() && question.subList(at, end).equals(variant.words())) {
        word(piece, words, word + variant.length(), end);
      }
    }
    if (at < question.size() && vocabulary.isFiller(question.get(at))) {
      word(piece, words, word, at + 1);
    }
  }

  private void slot(int piece, Parameter parameter, int at) {
    int longest = Math.min(question.size(), at + LONGEST_SLOT);
    for (int end = at + 1; end <= longest; end++) {
      slots.put(parameter, new Span(at, end));
      piece(piece + 1, end);
      slots.remove(parameter);
    }
  }
}
