package io.arguo.mention;

import io.arguo.language.Linguist;
import io.arguo.language.NameSpan;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds people who are only spoken of, by the linguist's eye for names. What it sees is taken with
 * care: whole names, or single ones that are known given names.
 */
final class StrangerFinder {
  private static final int LONGEST_NAME = 4;
  private static final double WHOLE = 0.75;
  private static final double SINGLE = 0.6;

  private final Linguist linguist;
  private final GivenNames given;

  StrangerFinder(Linguist linguist, GivenNames given) {
    this.linguist = linguist;
    this.given = given;
  }

  List<PersonFound> find(ZoneView view) {
    List<PersonFound> found = new ArrayList<>();
    String text = view.clean().replace(Noise.BLANK, ' ');
    List<Sentence> sentences =
        linguist.split(text).stream().filter(sentence -> hasName(text, sentence)).toList();
    if (sentences.isEmpty()) {
      return List.of();
    }
    for (NameSpan span : linguist.people(text, sentences)) {
      if (isName(text.substring(span.begin(), span.end()))
          && !Sentences.isSignedOff(text, span.begin(), span.end())) {
        String name = text.substring(span.begin(), span.end()).replaceAll("\\s++", " ");
        double sure = name.indexOf(' ') > 0 ? WHOLE : SINGLE;
        found.add(
            new PersonFound(
                view, span.begin(), span.end(), new Referent.OfStranger(name), "ner", sure));
      }
    }
    return found;
  }

  /**
   * Reading names is dear; a sentence can hold none without a capital past its first word, unless
   * that is a given name.
   */
  private boolean hasName(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream().skip(1).anyMatch(token -> isCapital(text, token))
        || !tokens.isEmpty() && given.contains(tokens.get(0).text());
  }

  private static boolean isCapital(String text, Token token) {
    return token.end() - token.begin() > 1
        && Character.isUpperCase(text.charAt(token.begin()))
        && Character.isLowerCase(text.charAt(token.begin() + 1));
  }

  private boolean isName(String name) {
    List<NameTokens.Word> words = NameTokens.in(name);
    if (words.isEmpty() || words.size() > LONGEST_NAME || words.get(0).begin() > 0) {
      return false;
    }
    boolean proper = isProper(name, words.get(0));
    for (NameTokens.Word word : words.subList(1, words.size())) {
      proper &= isProper(name, word) || isShort(word);
    }
    return proper;
  }

  /** Initials are written without dots, too. */
  private static boolean isShort(NameTokens.Word word) {
    return word.end() - word.begin() < 4;
  }

  private static boolean isProper(String name, NameTokens.Word word) {
    boolean upper = Character.isUpperCase(name.charAt(word.begin()));
    boolean lower =
        name.substring(word.begin(), word.end()).chars().anyMatch(Character::isLowerCase);
    return upper && (lower || word.initial() || word.end() - word.begin() == 1);
  }
}
