package io.arguo.stance;

import io.arguo.language.Linguist;
import io.arguo.language.Sentence;
import io.arguo.language.Token;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import io.arguo.stance.Statement.Spot;
import io.arguo.thread.Speaker;
import io.arguo.thread.Zone;
import io.arguo.thread.ZonedPost;
import io.arguo.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what is said in a post, zone by zone and sentence by sentence. */
final class SpeechReader {
  private final Linguist linguist;
  private final Function<Mailbox, Person> people;

  SpeechReader(Linguist linguist, Function<Mailbox, Person> people) {
    this.linguist = linguist;
    this.people = people;
  }

  /** The statements of each speech zone, in order. */
  List<List<Statement>> read(ZonedPost post, PostText text, List<Mention> mentions) {
    List<List<Statement>> speeches = new ArrayList<>();
    for (Zone zone : post.zones()) {
      if (zone.kind().isSpeech()) {
        List<Statement> statements = statements(speech(zone, text), text, mentions);
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

  private List<Statement> statements(Speech speech, PostText text, List<Mention> mentions) {
    List<Mention> own = mentions.stream().filter(m -> stands(m, speech.zone())).toList();
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : linguist.split(speech.legible())) {
      List<Spot> spots = new ArrayList<>();
      for (Mention mention : own) {
        if (mention.referent() instanceof Referent.OfTopic named) {
          int begin = text.offset(mention.evidence().begin()) - speech.begin();
          int end = text.offset(mention.evidence().end()) - speech.begin();
          spot(sentence, named.topic(), begin, end).ifPresent(spots::add);
        }
      }
      statements.add(new Statement(speech, sentence, spots));
    }
    return statements;
  }

  private static boolean stands(Mention mention, Zone zone) {
    return mention.evidence().firstLine() >= zone.first()
        && mention.evidence().firstLine() <= zone.last();
  }

  private static Optional<Spot> spot(Sentence sentence, Topic topic, int begin, int end) {
    if (end <= sentence.begin() || begin >= sentence.end()) {
      return Optional.empty();
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.begin() < end && token.end() > begin) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Spot(topic, first, last));
  }
}
