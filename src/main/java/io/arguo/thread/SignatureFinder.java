package io.arguo.thread;

import io.arguo.message.Mailbox;

/**
 * Finds signatures in new text: "-- " and what follows, and the closing words with the name
 * ("Cheers, Bob"). A post can have two: one above what it quotes in full, one at its end.
 */
final class SignatureFinder {
  private static final int MOST_LINES = 24;
  private static final int MOST_CLOSING = 8;
  private static final int MOST_ARMOUR = 100;
  private static final int WIDEST = 72;

  private final ClosingWords closings = new ClosingWords();

  void find(Draft draft, Mailbox author) {
    OwnName name = new OwnName(author);
    armour(draft);
    for (int start = 0; start < draft.size(); ) {
      int end = segmentEnd(draft, start);
      if (end > start) {
        segment(draft, start, end, name);
      }
      start = Math.max(end, start + 1);
    }
  }

  /** The lines that OpenPGP puts around signed text (RFC 9580, 7). */
  private static void armour(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String said = draft.said(i);
      if (draft.depth(i) > 0 || !said.startsWith("-----BEGIN PGP SIG")) {
        continue;
      }
      boolean top = said.startsWith("-----BEGIN PGP SIGNED");
      int end = i + 1;
      while (end < draft.size() && end < i + MOST_ARMOUR && !endsArmour(draft, end, top)) {
        end++;
      }
      end = Math.min(end + 1, draft.size());
      draft.mark(i, end, top ? ZoneKind.HEADER : ZoneKind.SIGNATURE);
      i = end - 1;
    }
  }

  private static boolean endsArmour(Draft draft, int line, boolean top) {
    return top ? draft.isBlank(line) : draft.said(line).startsWith("-----END PGP");
  }

  /** New text reaches to the next line of another depth or kind. */
  private static int segmentEnd(Draft draft, int start) {
    int end = start;
    while (end < draft.size() && draft.depth(end) == 0 && draft.isOpen(end)) {
      end++;
    }
    return end;
  }

  private void segment(Draft draft, int start, int end, OwnName name) {
    int from = delimiter(draft, start, end);
    if (from < end || isLastWord(draft, end)) {
      from = closing(draft, start, from, name);
    }
    draft.mark(from, end, ZoneKind.SIGNATURE);
  }

  /** Whether a letter may end here: no new text but a signature follows. */
  private static boolean isLastWord(Draft draft, int end) {
    int next = draft.nextSaid(end);
    if (next >= draft.size() || draft.kind(next) != null) {
      return true;
    }
    for (int i = next; i < draft.size(); i++) {
      if (draft.depth(i) == 0 && draft.isOpen(i) && !draft.isBlank(i)) {
        return isDelimiter(draft.raw(i));
      }
    }
    return true;
  }

  /** The first "-- " behind which there is no more than a signature can hold. */
  private static int delimiter(Draft draft, int start, int end) {
    int said = 0;
    int from = end;
    for (int i = end - 1; i >= start && said <= MOST_LINES; i--) {
      said += draft.isBlank(i) ? 0 : 1;
      from = isDelimiter(draft.raw(i)) ? i : from;
    }
    return from;
  }

  private static boolean isDelimiter(String raw) {
    return switch (raw) {
      case "-- ", "--", "- -- ", "- --", "—" -> true;
      default -> false;
    };
  }

  /** Where the closing words begin that end at {@code end}; {@code end} where there are none. */
  private int closing(Draft draft, int start, int end, OwnName name) {
    int at = draft.previousSaid(end);
    for (int seen = 0; at >= start && seen < MOST_CLOSING; seen++) {
      String said = draft.said(at).strip();
      int before = draft.previousSaid(at);
      boolean greeted = before >= start && at - before <= 3 && isClosing(draft, before);
      if (greeted && (name.isIn(said) || ClosingWords.isShort(said))) {
        return before;
      }
      if (isAlone(draft, start, at, seen == 0, name)) {
        return at;
      }
      if (!mayFollowName(said)) {
        return end;
      }
      at = before;
    }
    return end;
  }

  private boolean isClosing(Draft draft, int line) {
    return closings.isClosing(draft.said(line).strip());
  }

  /** Whether the line by itself ends the letter. */
  private boolean isAlone(Draft draft, int start, int line, boolean last, OwnName name) {
    String said = draft.said(line).strip();
    boolean paragraph = line == start || draft.isBlank(line - 1);
    boolean inside = draft.previousSaid(line) >= start;
    return closings.isWithName(said, name)
        || name.isIn(said) && (paragraph || last)
        || last && paragraph && closings.isClosing(said)
        || last && paragraph && inside && closings.isLoneName(said);
  }

  /** An address, a phone number, a title or a footnote below the name. */
  private static boolean mayFollowName(String said) {
    boolean footnote = said.startsWith("[") && said.contains("http");
    boolean sentence = ".?!:,;".indexOf(said.charAt(said.length() - 1)) >= 0;
    return footnote || said.length() <= WIDEST && !sentence && said.split(" ").length <= 7;
  }
}
