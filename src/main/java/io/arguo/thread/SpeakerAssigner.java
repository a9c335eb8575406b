package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says who speaks at each quote depth, from the top of a body to its end: the person whom the last
 * attribution names, or else, by the chain of replies, who wrote the post that is quoted there.
 */
final class SpeakerAssigner {
  private static final int DEEPEST = 64;
  private static final double EITHER = 0.5;

  private final Mailbox author;
  private final Ancestry ancestry;
  // Index: quote depth. A place is null where no cue has spoken for that depth.
  private final List<Voice> voices = new ArrayList<>();

  private Cue last = new Cue(0, 0, 0, 0, Mailbox.UNKNOWN, Whom.NAMED);

  /** Who speaks at a depth, and which ancestor that is, or -1. */
  private record Voice(Speaker speaker, int ancestor) {}

  SpeakerAssigner(Mailbox author, List<Ancestor> ancestors) {
    this.author = author;
    this.ancestry = new Ancestry(ancestors);
    voices.add(new Voice(new Speaker(author, "author", 1.0), 0));
  }

  /** Who speaks at this depth, as far as the cues heard so far tell. */
  Optional<Speaker> at(int depth) {
    return voice(depth).map(Voice::speaker);
  }

  /** Who wrote the cue itself. */
  Optional<Speaker> writing(Cue cue) {
    boolean unheard = cue.depth() >= voices.size() || voices.get(cue.depth()) == null;
    // A mailer that quotes its own "X wrote:" line with the words.
    return unheard && cue.introduces() == cue.depth() && cue.depth() > 0
        ? at(cue.depth() - 1)
        : at(cue.depth());
  }

  /**
   * Takes note of an attribution: what was known of deeper quotes holds no longer.
   *
   * @param atOnce whether it follows upon the last one with nothing said between
   */
  void hear(Cue cue, boolean atOnce) {
    if (atOnce
        && cue.depth() > 0
        && cue.depth() == last.depth()
        && last.introduces() > cue.depth()) {
      doubt(cue.depth());
    }
    last = cue;
    int depth = Math.min(introduced(cue), DEEPEST);
    int above = depth > 1 ? voice(depth - 1).map(Voice::ancestor).orElse(-1) : 0;
    Voice before = depth < voices.size() ? voices.get(depth) : null;
    while (voices.size() > depth) {
      voices.removeLast();
    }
    while (voices.size() < depth) {
      voices.add(null);
    }
    voices.add(heard(cue, above));
    if (cue.whom() == Whom.ANSWERED && voice(depth).isEmpty()) {
      voices.set(depth, before);
    }
  }

  /**
   * Two attributions at one depth: a mailer lost a level, and what follows at that depth is either
   * the words of whom the first of them names, or of the one who quoted those.
   */
  private void doubt(int depth) {
    Optional<Voice> voice = voice(depth);
    if (voice.isPresent()) {
      while (voices.size() <= depth) {
        voices.add(null);
      }
      Speaker known = voice.get().speaker();
      Speaker doubtful = new Speaker(known.mailbox(), known.rule(), EITHER);
      voices.set(depth, new Voice(doubtful, voice.get().ancestor()));
    }
  }

  private Voice heard(Cue cue, int above) {
    return switch (cue.whom()) {
      case NAMED -> cue.who().isUnknown() ? null : named(cue.who(), above);
      case WRITER -> at(cue.depth()).map(s -> named(s.mailbox(), above)).orElse(null);
      case ANSWERED -> null;
    };
  }

  /**
   * Words at the attribution's own depth are the named person's only where nobody else is known to
   * speak there; else what the attribution spoke of was cut out, and it alone left.
   */
  private int introduced(Cue cue) {
    boolean other = at(cue.depth()).map(s -> !Ancestry.same(cue.who(), s.mailbox())).orElse(false);
    return cue.introduces() == cue.depth() && other ? cue.depth() + 1 : cue.introduces();
  }

  private Voice named(Mailbox who, int above) {
    int ancestor = ancestry.find(who, Math.max(above, 0));
    if (ancestor > 0) {
      Mailbox known = ancestry.author(ancestor).orElseThrow();
      return new Voice(new Speaker(Ancestry.fuller(who, known), "attribution", 0.99), ancestor);
    }
    if (Ancestry.same(who, author)) {
      return new Voice(new Speaker(Ancestry.fuller(who, author), "attribution", 0.97), -1);
    }
    double confidence = who.address().isEmpty() ? 0.9 : 0.95;
    return new Voice(new Speaker(who, "attribution", confidence), -1);
  }

  private Optional<Voice> voice(int depth) {
    if (depth < voices.size() && voices.get(depth) != null) {
      return Optional.of(voices.get(depth));
    }
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<Voice> above = voice(depth - 1);
    int ancestor =
        above.isPresent() && above.get().ancestor() >= 0 ? above.get().ancestor() + 1 : -1;
    return ancestor < 0
        ? Optional.empty()
        : Optional.of(byChain(ancestor)).filter(v -> v.speaker() != null);
  }

  private Voice byChain(int ancestor) {
    return new Voice(
        ancestry.author(ancestor).map(m -> new Speaker(m, "reply-chain", 0.9)).orElse(null),
        ancestor);
  }
}
