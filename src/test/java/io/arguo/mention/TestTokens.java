package io.arguo.mention;

import io.arguo.language.Token;
import java.util.List;

/** Tokens without tags. */
final class TestTokens {
  private TestTokens() {}

  static List<Token> of(String text) {
    return NameTokens.in(text).stream()
        .map(w -> new Token(w.begin(), w.end(), text.substring(w.begin(), w.end()), "", ""))
        .toList();
  }
}
