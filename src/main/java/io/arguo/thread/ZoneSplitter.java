package io.arguo.thread;

import io.arguo.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a body into zones, each with its quote depth and speaker. Every line lies in exactly one
 * zone; blank lines belong to the zone above them. Thread-safe.
 */
public final class ZoneSplitter {
  private static final int ANCESTORS = 64;
  private static final int LOOK_AHEAD = 2000;

  private final AttributionFinder attributions = new AttributionFinder();
  private final HeaderFinder headers = new HeaderFinder();
  private final FooterFinder footers = new FooterFinder();
  private final SignatureFinder signatures = new SignatureFinder();

  /** Never fails, whatever the body holds; a body without lines has no zones. */
  public ZonedPost split(Message message, ReplyForest forest) {
    Draft draft = new Draft(message.text());
    OddQuotes.read(draft);
    List<Cue> cues = new ArrayList<>(headers.find(draft));
    List<Attribution> found = attributions.find(draft, message.author());
    for (Attribution attribution : found) {
      cues.add(cue(draft, attribution));
    }
    cues.sort(Comparator.comparingInt(Cue::first));
    WrappedQuotes.read(draft);
    footers.find(draft);
    signatures.find(draft, message.author());
    CodeFinder.find(draft);
    var speakers = new SpeakerAssigner(message.author(), forest.ancestors(message, ANCESTORS));
    Cast[] casts = ZoneWriter.casts(draft, cues, speakers);
    Aligner.align(draft, casts, forest.sources(message), forest.words());
    return new ZonedPost(message, ZoneWriter.write(casts), found);
  }

  /** Marks the attribution and finds out which depth it speaks of. */
  private static Cue cue(Draft draft, Attribution attribution) {
    int first = attribution.firstLine() - 1;
    int end = attribution.lastLine();
    int depth = draft.depth(first);
    for (int i = first; i < end; i++) {
      draft.setDepth(i, depth);
    }
    draft.mark(first, end, ZoneKind.ATTRIBUTION);
    int next = draft.nextQuoted(end);
    boolean same = next < draft.size() && draft.depth(next) == depth;
    int before = draft.previousSaid(first);
    boolean within = before >= 0 && draft.depth(before) >= depth && draft.isOpen(before);
    if (same && within && !quotesBelow(draft, end, depth)) {
      draft.deepen(end, depth);
      same = false;
    }
    int introduces = depth + (same && depth > 0 ? 0 : 1);
    return new Cue(first, end, depth, introduces, attribution.who(), attribution.whom());
  }

  /** Whether quote marks follow, so that the attribution speaks of those. */
  private static boolean quotesBelow(Draft draft, int start, int depth) {
    int limit = Math.min(draft.size(), start + LOOK_AHEAD);
    for (int i = start; i < limit && (draft.depth(i) >= depth || draft.isEmpty(i)); i++) {
      if (draft.depth(i) > depth) {
        return true;
      }
    }
    return false;
  }
}
