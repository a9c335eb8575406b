package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who wrote quoted lines by the posts in which the same words are new. That is better
 * evidence than the chain of replies, and it corrects an attribution where the post that the
 * attribution speaks of is at hand and lacks the words.
 */
final class Aligner {
  static final double FOUND = 0.97;

  /** Fewer letters may be anybody's. */
  private static final int PROOF = 20;

  private final Draft draft;
  private final Cast[] casts;
  private final List<Source> sources;
  private final QuotedWords quoted;
  private final Claims claims;
  // Index: line. The number of the source in which the words are new, or -1.
  private final int[] origins;
  private final boolean[] settled;

  private Aligner(Draft draft, Cast[] casts, List<Source> sources) {
    this.draft = draft;
    this.casts = casts;
    this.sources = sources;
    this.quoted = new QuotedWords(draft, this::isQuoted);
    this.claims = new Claims(casts, sources);
    this.origins = new int[casts.length];
    this.settled = new boolean[casts.length];
  }

  /**
   * Corrects the speakers of quoted lines; depths and kinds stay.
   *
   * @param sources the posts that may be quoted, the oldest first
   */
  static void align(Draft draft, Cast[] casts, List<Source> sources, OwnWords words) {
    if (!sources.isEmpty()) {
      new Aligner(draft, casts, sources).align(words);
    }
  }

  private boolean isQuoted(int line) {
    Cast cast = casts[line];
    return cast != null
        && cast.kind() == ZoneKind.QUOTE
        && cast.depth() > 0
        && !draft.isBlank(line)
        && !draft.isNobodys(line);
  }

  private void align(OwnWords words) {
    Arrays.fill(origins, -1);
    for (int i = 0; i < sources.size() && !isDone(); i++) {
      seek(i, words);
    }
    Speaker[] speakers = new Speaker[casts.length];
    for (int i = 0; i < casts.length; i++) {
      speakers[i] = origins[i] < 0 ? null : verdict(i, sources.get(origins[i]).author());
    }
    new BlockSettler(draft, casts, quoted, claims).settle(speakers);
  }

  private boolean isDone() {
    for (int i = 0; i < casts.length; i++) {
      if (!settled[i] && quoted.isTelling(i)) {
        return false;
      }
    }
    return true;
  }

  /** The post of the person who is said to speak is believed first, then the oldest. */
  private void seek(int source, OwnWords words) {
    boolean[] found = quoted.found(print -> words.has(sources.get(source).post(), print));
    for (int i = 0; i < found.length; i++) {
      if (found[i] && !settled[i]) {
        settled[i] = claims.isOwn(i, source);
        origins[i] = settled[i] || origins[i] < 0 ? source : origins[i];
      }
    }
  }

  /** Who wrote the line, or null where that remains as it was. */
  private Speaker verdict(int line, Mailbox author) {
    Optional<Speaker> said = casts[line].speaker();
    if (said.isEmpty()) {
      return new Speaker(author, "aligned", FOUND);
    }
    boolean attributed = said.get().rule().equals("attribution");
    if (settled[line]) {
      Mailbox full = Ancestry.fuller(said.get().mailbox(), author);
      boolean sure = attributed && said.get().confidence() > FOUND;
      return sure ? said.get() : new Speaker(full, "aligned", FOUND);
    }
    boolean clear = quoted.letters(line) >= PROOF && (!attributed || claims.isAtHand(line));
    return clear ? new Speaker(author, "aligned", FOUND) : null;
  }
}
