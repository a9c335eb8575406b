package io.arguo.stance;

import io.arguo.language.Linguist;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import io.arguo.stance.Statement.Named;
import io.arguo.stance.Statement.Spot;
import io.arguo.thread.Speaker;
import io.arguo.thread.Zone;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what is said in a post, zone by zone and sentence by sentence. */
final class SpeechReader {
  private final Linguist linguist;
  private final Function<Mailbox, Person> people;

  SpeechReader(Linguist linguist, Function<Mailbox, Person> people) {
    this.linguist = linguist;
    this.people = people;
  }

  /** The statements of each speech zone in which anything is said, in order. */
  List<List<Statement>> read(ZonedPost post, PostText text, List<Mention> mentions) {
    NavigableMap<Integer, List<Mention>> byOffset = new TreeMap<>();
    for (Mention mention : mentions) {
      int offset = text.offset(mention.evidence().begin());
      byOffset.computeIfAbsent(offset, key -> new ArrayList<>()).add(mention);
    }
    List<List<Statement>> speeches = new ArrayList<>();
    int number = 0;
    for (Zone zone : post.zones()) {
      if (zone.kind().isSpeech()) {
        Speech speech = speech(zone, text);
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : linguist.split(speech.legible())) {
          statements.add(statement(number++, speech, sentence, text, byOffset));
        }
        if (!statements.isEmpty()) {
          speeches.add(statements);
        }
      }
    }
    return speeches;
  }

  private Speech speech(Zone zone, PostText text) {
    int begin = text.lineStart(zone.first());
    int end = Math.max(begin, text.lineStart(zone.last() + 1));
    String said = Blanks.quoteMarks(text.text().substring(begin, end), zone.depth());
    Optional<Person> speaker =
        zone.speaker().map(Speaker::mailbox).filter(m -> !m.isUnknown()).map(people);
    return new Speech(zone, speaker, begin, said, Blanks.linksAndBullets(said));
  }

  private static Statement statement(
      int number,
      Speech speech,
      Sentence sentence,
      PostText text,
      NavigableMap<Integer, List<Mention>> mentions) {
    List<Spot> spots = new ArrayList<>();
    List<Named> named = new ArrayList<>();
    int from = speech.begin() + sentence.begin();
    int to = speech.begin() + sentence.end();
    for (Mention mention :
        mentions.subMap(from, to).values().stream().flatMap(List::stream).toList()) {
      int begin = text.offset(mention.evidence().begin()) - speech.begin();
      int end = text.offset(mention.evidence().end()) - speech.begin();
      Optional<Span> span = tokens(sentence, begin, end);
      if (span.isEmpty()) {
        continue;
      }
      int first = span.get().first();
      int last = span.get().last();
      if (mention.referent() instanceof Referent.OfTopic is) {
        spots.add(new Spot(is.topic(), first, last));
      } else if (mention.referent() instanceof Referent.OfPerson is) {
        named.add(new Named(is.person(), first, last));
      }
    }
    return new Statement(number, speech, sentence, spots, named);
  }

  private record Span(int first, int last) {}

  private static Optional<Span> tokens(Sentence sentence, int begin, int end) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.begin() < end && token.end() > begin) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Span(first, last));
  }
}
