package io.arguo.mention;

import io.arguo.language.Linguist;
import io.arguo.language.NameSpan;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds people who are only spoken of, by the linguist's eye for names. What it sees is taken with
 * care: whole names, or single ones that are known given names.
 */
final class StrangerFinder {
  private static final int LONGEST_NAME = 4;
  private static final double WHOLE = 0.75;
  private static final double SINGLE = 0.6;

  private final Predicate<String> knows;
  private final Linguist linguist;
  private final GivenNames given;

  /**
   * @param knows whether something in the taxonomy goes by the name, in whatever context
   */
  StrangerFinder(Linguist linguist, GivenNames given, Predicate<String> knows) {
    this.knows = knows;
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
      int begin = ungreeted(text, span);
      String name = text.substring(begin, span.end());
      if (isName(name) && !knows.test(name) && !Sentences.isSignedOff(text, begin, span.end())) {
        double sure = name.indexOf(' ') > 0 ? WHOLE : SINGLE;
        Referent referent = new Referent.OfStranger(name);
        found.add(new PersonFound(view, begin, span.end(), referent, "ner", sure));
      }
    }
    return found;
  }

  /** "Dear Ann" is taken for a name. */
  private static int ungreeted(String text, NameSpan span) {
    int blank = text.indexOf(' ', span.begin());
    boolean greeted =
        blank > 0
            && blank < span.end()
            && PersonFinder.GREETINGS.contains(
                text.substring(span.begin(), blank).toLowerCase(Locale.ROOT));
    return greeted ? blank + 1 : span.begin();
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
    if (words.isEmpty()
        || words.size() > LONGEST_NAME
        || words.get(0).begin() > 0
        || name.indexOf('\n') >= 0) {
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
