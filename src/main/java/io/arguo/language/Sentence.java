package io.arguo.language;

import java.util.List;

/**
 * A sentence.
 *
 * @param begin UTF-16 offset of its first character in the text that was read
 * @param end offset behind its last character
 * @param dependencies empty where the sentence was not parsed
 */
public record Sentence(int begin, int end, List<Token> tokens, List<Dependency> dependencies) {
  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
  }
}
