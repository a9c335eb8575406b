package io.arguo.mention;

import io.arguo.language.Linguist;
import io.arguo.language.NameSpan;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final NameMemory memory;

  /**
   * @param knows whether something in the taxonomy goes by the name, in whatever context
   */
  StrangerFinder(Linguist linguist, GivenNames given, Predicate<String> knows) {
    this.knows = knows;
    this.linguist = linguist;
    this.given = given;
    this.memory = new NameMemory(linguist);
  }

  /**
   * @param taken the offsets in the post where something is named already
   */
  List<PersonFound> find(ZoneView view, BitSet taken) {
    List<PersonFound> found = new ArrayList<>();
    String text = view.clean().replace(Noise.BLANK, ' ');
    BitSet here = taken.get(view.offset(), view.offset() + text.length());
    NameScent scent = new NameScent(given, text, here);
    for (NameScent.Passage passage : scent.passages()) {
      String words = text.substring(passage.begin(), passage.end());
      for (Sentence sentence : linguist.split(words)) {
        if (hasName(scent, passage.begin(), sentence)) {
          for (NameSpan span : memory.people(words, sentence)) {
            stranger(view, text, passage.begin(), span).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private Optional<PersonFound> stranger(ZoneView view, String text, int offset, NameSpan span) {
    int end = offset + span.end();
    int begin = ungreeted(text, offset + span.begin(), end);
    String name = text.substring(begin, end);
    if (!isName(name) || knows.test(name) || Sentences.isSignedOff(text, begin, end)) {
      return Optional.empty();
    }
    double sure = name.indexOf(' ') > 0 ? WHOLE : SINGLE;
    return Optional.of(
        new PersonFound(view, begin, end, new Referent.OfStranger(name), "ner", sure));
  }

  /** "Dear Ann" is taken for a name. */
  private static int ungreeted(String text, int begin, int end) {
    int blank = text.indexOf(' ', begin);
    boolean greeted =
        blank > 0
            && blank < end
            && PersonFinder.GREETINGS.contains(
                text.substring(begin, blank).toLowerCase(Locale.ROOT));
    return greeted ? blank + 1 : begin;
  }

  /** A sentence's first word shows a name only if that is a given name. */
  private boolean hasName(NameScent scent, int offset, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(token -> scent.isFree(offset + token.begin(), offset + token.end()))
        .anyMatch(token -> token != tokens.get(0) || given.contains(token.text()));
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
