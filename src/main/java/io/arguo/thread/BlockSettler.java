package io.arguo.thread;

import java.util.Arrays;
import java.util.Optional;

/**
 * Carries what is known of single lines to the lines around them: a paragraph is one person's, and
 * so is a whole block of quoted lines where all that is known of it agrees.
 */
final class BlockSettler {
  private static final double NEAR = 0.8;
  private static final double NOT_FOUND = 0.5;

  /** So many letters would have been found, had they been the person's. */
  private static final int ENOUGH = 40;

  private final Draft draft;
  private final Cast[] casts;
  private final QuotedWords quoted;
  private final Claims claims;

  BlockSettler(Draft draft, Cast[] casts, QuotedWords quoted, Claims claims) {
    this.draft = draft;
    this.casts = casts;
    this.quoted = quoted;
    this.claims = claims;
  }

  /**
   * Gives the lines their speakers.
   *
   * @param speakers who is known to have written a line, or null
   */
  void settle(Speaker[] speakers) {
    for (int start = 0; start < casts.length; ) {
      int end = start + 1;
      while (end < casts.length && casts[end] != null && casts[end].equals(casts[start])) {
        end++;
      }
      Cast cast = casts[start];
      if (cast != null && cast.kind() == ZoneKind.QUOTE && !draft.isNobodys(start)) {
        settle(speakers, start, end);
      }
      start = end;
    }
  }

  private void settle(Speaker[] speakers, int start, int end) {
    fillParagraphs(speakers, start, end);
    Optional<Speaker> only = onlyOne(speakers, start, end);
    Optional<Speaker> base = casts[start].speaker();
    for (int i = start; i < end; i++) {
      boolean open = speakers[i] == null && !draft.isBlank(i);
      if (open && only.isPresent() && base.isEmpty()) {
        speakers[i] = near(only.get());
      } else if (open) {
        speakers[i] = base.orElse(null);
      }
    }
    if (only.isEmpty() && base.isPresent() && isDoubtful(base.get(), speakers, start, end)) {
      Speaker doubtful = new Speaker(base.get().mailbox(), base.get().rule(), NOT_FOUND);
      Arrays.fill(speakers, start, end, doubtful);
    }
    unite(speakers, start, end);
    write(speakers, start, end);
  }

  /** Lines that tell nothing themselves are their neighbours'. */
  private void fillParagraphs(Speaker[] speakers, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      fill(speakers, i, i - 1);
    }
    for (int i = end - 2; i >= start; i--) {
      fill(speakers, i, i + 1);
    }
  }

  private void fill(Speaker[] speakers, int line, int from) {
    boolean open = speakers[line] == null && speakers[from] != null && !draft.isBlank(line);
    if (open
        && (!quoted.isTelling(line) || casts[line].speaker().isEmpty() || claims.isAtHand(line))) {
      speakers[line] = near(speakers[from]);
    }
  }

  private static Speaker near(Speaker known) {
    return new Speaker(known.mailbox(), known.rule(), Math.min(known.confidence(), NEAR));
  }

  /** The one person of whom all known lines of the block are. */
  private static Optional<Speaker> onlyOne(Speaker[] speakers, int start, int end) {
    Speaker one = null;
    for (int i = start; i < end; i++) {
      if (speakers[i] != null && one != null && !isSame(one, speakers[i])) {
        return Optional.empty();
      }
      one = speakers[i] == null ? one : speakers[i];
    }
    return Optional.ofNullable(one);
  }

  private static boolean isSame(Speaker a, Speaker b) {
    return a.mailbox().equals(b.mailbox()) || Ancestry.same(a.mailbox(), b.mailbox());
  }

  /** The post that the words should be from is at hand, and they are not there. */
  private boolean isDoubtful(Speaker base, Speaker[] speakers, int start, int end) {
    if (!base.rule().equals("reply-chain") || !claims.isAtHand(start)) {
      return false;
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      if (speakers[i] != null && speakers[i] != base) {
        return false;
      }
      letters += quoted.isTelling(i) ? quoted.letters(i) : 0;
    }
    return letters >= ENOUGH;
  }

  /** Neighbouring lines of one person have the best of their reasons. */
  private static void unite(Speaker[] speakers, int start, int end) {
    for (int from = start; from < end; ) {
      int to = from;
      Speaker best = speakers[from];
      while (to < end && (speakers[to] == null || best == null || isSame(best, speakers[to]))) {
        Speaker here = speakers[to++];
        boolean better = best == null || here != null && here.confidence() > best.confidence();
        best = better ? here : best;
      }
      Arrays.fill(speakers, from, to, best);
      from = to;
    }
  }

  private void write(Speaker[] speakers, int start, int end) {
    for (int i = start; i < end; i++) {
      casts[i] = speakers[i] == null ? casts[i] : casts[i].spokenBy(speakers[i]);
    }
  }
}
