package io.arguo.stance;

import java.util.List;

/** Sequences of words as written. */
final class Phrase {
  private Phrase() {}

  static boolean fits(Statement statement, int at, List<String> words) {
    if (at < 0 || at + words.size() > statement.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!statement.word(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
