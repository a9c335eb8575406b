package io.arguo.language;

import java.util.List;

/**
 * Reads English. Implementations are safe for use by several threads, and the same text always
 * gives the same answer. Offsets are UTF-16 offsets into the text handed in.
 */
public interface Linguist {
  /** Splits text into sentences and tokens; cheap. Two line ends in a row end a sentence. */
  List<Sentence> split(String text);

  /**
   * Names of human beings in sentences of {@code text} that {@link #split} gave; moderately dear.
   */
  List<NameSpan> people(String text, List<Sentence> sentences);

  /** The same sentences with lemmas, tags and dependencies; dear. */
  List<Sentence> parse(String text, List<Sentence> sentences);
}
