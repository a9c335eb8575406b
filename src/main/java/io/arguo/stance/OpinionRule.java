package io.arguo.stance;

import java.util.List;

/**
 * Words that judge something.
 *
 * @param weight above 0 for the target, below 0 against it
 * @param target which thing the words judge: {@code any}, {@code subject}, {@code object}, {@code
 *     none}, or a preposition
 * @param head index of the word that carries the grammar
 */
record OpinionRule(String name, double weight, String target, List<Word> words, int head) {
  /** The gap that stands for up to three words. */
  static final String GAP = "_";

  /**
   * A dictionary form, and the first letter of the part of speech that it must have, or 0 for any.
   */
  record Word(String lemma, char tag) {
    boolean isGap() {
      return lemma.equals(GAP);
    }
  }

  OpinionRule {
    words = List.copyOf(words);
  }

  int length() {
    return (int) words.stream().filter(word -> !word.isGap()).count();
  }

  /** The word that gives the rule away most surely: long words are rare words. */
  String tellingWord() {
    String telling = "";
    for (Word word : words) {
      if (!word.isGap() && word.lemma().length() >= telling.length()) {
        telling = word.lemma();
      }
    }
    return telling;
  }
}
