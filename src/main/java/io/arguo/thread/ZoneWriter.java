package io.arguo.thread;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Joins lines of one kind, depth and speaker to zones. */
final class ZoneWriter {
  private ZoneWriter() {}

  static List<Zone> write(Cast[] casts) {
    List<Zone> zones = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= casts.length; i++) {
      if (i == casts.length || !casts[i].equals(casts[start])) {
        Cast cast = casts[start];
        zones.add(new Zone(start + 1, i, cast.kind(), cast.depth(), cast.speaker()));
        start = i;
      }
    }
    return zones;
  }

  /** What each line is as far as the marks, the cues and the chain of replies tell. */
  static Cast[] casts(Draft draft, List<Cue> cues, SpeakerAssigner speakers) {
    Cast[] casts = new Cast[draft.size()];
    Iterator<Cue> rest = cues.iterator();
    Cue cue = rest.hasNext() ? rest.next() : null;
    Cast above = null;
    int firstSaid = -1;
    int heard = -1;
    for (int i = 0; i < casts.length; i++) {
      if (cue != null && i == cue.first()) {
        Cast cast = new Cast(draft.kind(i), cue.depth(), speakers.writing(cue));
        for (; i < cue.end(); i++) {
          casts[i] = cast;
        }
        i--;
        speakers.hear(cue, draft.previousSaid(cue.first()) < heard);
        heard = cue.end();
        cue = rest.hasNext() ? rest.next() : null;
      } else {
        casts[i] = cast(draft, i, above, speakers);
      }
      firstSaid = firstSaid < 0 && casts[i] != null ? i : firstSaid;
      above = casts[i];
    }
    Cast top = firstSaid < 0 ? new Cast(ZoneKind.TEXT, 0, speakers.at(0)) : casts[firstSaid];
    for (int i = 0; i < casts.length && casts[i] == null; i++) {
      casts[i] = top;
    }
    return casts;
  }

  private static Cast cast(Draft draft, int line, Cast above, SpeakerAssigner speakers) {
    if (draft.isEmpty(line)) {
      return above;
    }
    int depth = draft.depth(line);
    boolean below = above != null && above.kind() == ZoneKind.ATTRIBUTION && above.depth() == depth;
    if (draft.isBlank(line) && below) {
      return above;
    }
    ZoneKind kind = draft.kind(line);
    if (kind == null) {
      kind = depth > 0 ? ZoneKind.QUOTE : ZoneKind.TEXT;
    }
    boolean nobodys = draft.isNobodys(line) || kind == ZoneKind.FOOTER;
    return new Cast(kind, depth, nobodys ? Optional.empty() : speakers.at(depth));
  }
}
