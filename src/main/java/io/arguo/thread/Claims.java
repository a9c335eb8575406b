package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the posts that a body may quote are by the person who is said to speak in a line. */
final class Claims {
  private final Cast[] casts;
  private final List<Source> sources;
  private final Map<Mailbox, boolean[]> owned = new HashMap<>();

  Claims(Cast[] casts, List<Source> sources) {
    this.casts = casts;
    this.sources = sources;
  }

  /** Whether the source is by the person who is said to speak there. */
  boolean isOwn(int line, int source) {
    return casts[line].speaker().map(s -> owned(s.mailbox())[source]).orElse(false);
  }

  /** Whether a post that this one answers is at hand and by the person who is said to speak. */
  boolean isAtHand(int line) {
    Optional<boolean[]> own = casts[line].speaker().map(s -> owned(s.mailbox()));
    for (int i = 0; own.isPresent() && i < sources.size(); i++) {
      if (own.get()[i] && sources.get(i).ancestor()) {
        return true;
      }
    }
    return false;
  }

  private boolean[] owned(Mailbox speaker) {
    return owned.computeIfAbsent(
        speaker,
        s -> {
          boolean[] own = new boolean[sources.size()];
          for (int i = 0; i < own.length; i++) {
            own[i] = Ancestry.same(s, sources.get(i).author());
          }
          return own;
        });
  }
}
