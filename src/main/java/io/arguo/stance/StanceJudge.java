package io.arguo.stance;

import io.arguo.language.Linguist;
import io.arguo.language.Sentence;
import io.arguo.mention.Mention;
import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import io.arguo.people.SpokenZone;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Judges who stands where, who answers whom, and what is preferred, in one post. */
public final class StanceJudge {
  private final Linguist linguist;
  private final Function<Mailbox, Person> people;
  private final SpeechReader speechReader;
  private final OpinionLexicon lexicon = new OpinionLexicon();
  private final WordLists words = new WordLists();
  private final LeaningReader leaningReader = new LeaningReader(lexicon, words);
  private final PositionReader positionReader = new PositionReader(new Signs(words));
  private final ExchangeReader exchangeReader = new ExchangeReader();
  private final ComparisonReader comparisonReader = new ComparisonReader();

  /**
   * @param people gives the person whom a mailbox belongs to
   */
  public StanceJudge(Linguist linguist, Function<Mailbox, Person> people) {
    this.linguist = linguist;
    this.people = people;
    this.speechReader = new SpeechReader(linguist, people);
  }

  public Reading judge(ZonedPost post, List<Mention> mentions) {
    PostText text = new PostText(post.message().text());
    List<List<Statement>> speeches = parsed(speechReader.read(post, text, mentions));
    Dossiers dossiers = Dossiers.of(speeches, leaningReader);
    Quoter quoter = new Quoter(post.message(), text);
    List<Position> positions = positionReader.read(dossiers.all(), quoter);
    Person author = people.apply(post.message().author());
    List<Exchange> exchanges = exchangeReader.read(speeches, positions, quoter);
    List<Comparison> comparisons = comparisonReader.read(speeches, dossiers, positions, quoter);
    return new Reading(
        post.message(), author, spoken(post), mentions, positions, exchanges, comparisons);
  }

  private List<SpokenZone> spoken(ZonedPost post) {
    return post.zones().stream()
        .map(zone -> new SpokenZone(zone, zone.speaker().map(s -> people.apply(s.mailbox()))))
        .toList();
  }

  private List<List<Statement>> parsed(List<List<Statement>> speeches) {
    List<List<Statement>> parsed = new ArrayList<>();
    for (List<Statement> speech : speeches) {
      List<Statement> statements = new ArrayList<>();
      for (Statement statement : speech) {
        List<Sentence> one =
            linguist.parse(statement.speech().legible(), List.of(statement.sentence()));
        statements.add(statement.with(one.getFirst()));
      }
      parsed.add(statements);
    }
    return parsed;
  }

  /** For measuring: what positions are weighed from. */
  List<Dossier> dossiers(ZonedPost post, List<Mention> mentions) {
    PostText text = new PostText(post.message().text());
    return Dossiers.of(parsed(speechReader.read(post, text, mentions)), leaningReader).all();
  }
}
