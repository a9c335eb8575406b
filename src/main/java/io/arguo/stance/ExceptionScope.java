package io.arguo.stance;

import io.arguo.stance.Statement.Spot;

/**
 * Tells which things a sentence takes out of what it says: "all of them except X and Y are slow".
 */
final class ExceptionScope {
  private static final String POSSESSIVE = "'s";

  private final WordLists words;

  ExceptionScope(WordLists words) {
    this.words = words;
  }

  /** Whether a spot stands behind such a word, with no finite verb between them. */
  boolean covers(Statement statement, Spot spot) {
    for (int i = spot.first() - 1; i >= 0; i--) {
      String word = statement.word(i);
      if (words.has("exception", word)) {
        return true;
      }
      if (words.has("finite", word) && !word.equals(POSSESSIVE)) {
        return false;
      }
    }
    return false;
  }
}
