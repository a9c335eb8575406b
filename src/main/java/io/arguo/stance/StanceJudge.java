package io.arguo.stance;

import io.arguo.language.Linguist;
import io.arguo.mention.Mention;
import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import io.arguo.people.SpokenZone;
import io.arguo.thread.ZonedPost;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Judges who stands where, who answers whom, and what is preferred to what, in one post. The rules
 * are the tables in {@code arguo/stance/}; the evidence of each result names the rule. Safe for use
 * by several threads if its linguist is.
 */
public final class StanceJudge {
  private final Function<Mailbox, Person> people;
  private final SpeechReader speechReader;
  private final UnaryOperator<List<List<Statement>>> gate;
  private final LeaningReader leaningReader;
  private final PositionReader positionReader;
  private final ExchangeReader exchangeReader;
  private final ComparisonReader comparisonReader = new ComparisonReader();

  /**
   * @param people gives the person whom a mailbox belongs to
   */
  public StanceJudge(Linguist linguist, Function<Mailbox, Person> people) {
    this(linguist, people, new OpinionLexicon(), new WordLists());
  }

  private StanceJudge(
      Linguist linguist,
      Function<Mailbox, Person> people,
      OpinionLexicon lexicon,
      WordLists words) {
    this(linguist, people, lexicon, words, new ParseGate(linguist, lexicon, words)::pass);
  }

  /**
   * @param gate parses what is worth it
   */
  StanceJudge(
      Linguist linguist,
      Function<Mailbox, Person> people,
      OpinionLexicon lexicon,
      WordLists words,
      UnaryOperator<List<List<Statement>>> gate) {
    this.people = people;
    this.gate = gate;
    this.speechReader = new SpeechReader(linguist, people);
    this.leaningReader = new LeaningReader(lexicon, words);
    this.positionReader = new PositionReader(new Signs(words));
    this.exchangeReader = new ExchangeReader();
  }

  /** Reads a post of which the zones and mentions are known. */
  public Reading judge(ZonedPost post, List<Mention> mentions) {
    PostText text = new PostText(post.message().text());
    Quoter quoter = new Quoter(post.message(), text);
    List<List<Statement>> speeches = gate.apply(speechReader.read(post, text, mentions));
    Dossiers dossiers = Dossiers.of(speeches, leaningReader);
    List<Position> positions = positionReader.read(dossiers.all(), quoter);
    return new Reading(
        post.message(),
        people.apply(post.message().author()),
        spoken(post),
        mentions,
        positions,
        exchangeReader.read(speeches, positions, quoter),
        comparisonReader.read(dossiers, positions, quoter));
  }

  private List<SpokenZone> spoken(ZonedPost post) {
    return post.zones().stream()
        .map(zone -> new SpokenZone(zone, zone.speaker().map(s -> people.apply(s.mailbox()))))
        .toList();
  }

  /** For measuring: what the positions are weighed from. */
  List<Dossier> dossiers(ZonedPost post, List<Mention> mentions) {
    PostText text = new PostText(post.message().text());
    return Dossiers.of(gate.apply(speechReader.read(post, text, mentions)), leaningReader).all();
  }
}
