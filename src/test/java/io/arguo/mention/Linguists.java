package io.arguo.mention;

import io.arguo.language.Linguist;
import io.arguo.language.NameSpan;
import io.arguo.language.Sentence;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Linguists for tests. */
final class Linguists {
  private Linguists() {}

  /** Knows no names. */
  static Linguist blind() {
    return knowing();
  }

  /** Sees exactly these names, in one sentence that is the whole text. */
  static Linguist knowing(String... names) {
    return new Linguist() {
      @Override
      public List<Sentence> split(String text) {
        return List.of(
            new Sentence(0, text.length(), io.arguo.mention.TestTokens.of(text), List.of()));
      }

      @Override
      public List<NameSpan> people(String text, List<Sentence> sentences) {
        return List.of(names).stream()
            .filter(name -> text.contains(name))
            .map(name -> new NameSpan(text.indexOf(name), text.indexOf(name) + name.length(), name))
            .toList();
      }

      @Override
      public List<Sentence> parse(String text, List<Sentence> sentences) {
        return sentences;
      }
    };
  }

  /** CoreNLP's, where it is on the class path. */
  static Linguist forMeasuring() throws IllegalAccessException, InvocationTargetException {
    try {
      Class<?> real = Class.forName("io.arguo.language.CoreNlpLinguist");
      return (Linguist) real.getConstructor().newInstance();
    } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException e) {
      return blind();
    }
  }
}
