package io.arguo.thread;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what list software added, new or quoted. A quoted footer stays a quote, but is nobody's
 * words. The forms are in {@code footers.txt}.
 */
final class FooterFinder {
  private static final Pattern NEXT_PART = Pattern.compile("-{5,20} ?next part ?-{5,20}\\s*");
  private static final Pattern SCRUBBED =
      Pattern.compile(
          "(?i)(?:an? .{1,40} (?:was|were) scrubbed.{0,20}|skipped content of type .{1,200}"
              + "|(?:name|type|size|desc|url|from|subject|date) ?: .{0,300})");
  private static final int MOST_LINES = 14;
  private static final int LOOK_AHEAD = 4;

  private final List<Pattern> starts = patterns("start ");
  private final List<Pattern> rules = patterns("rule ");
  private final List<Pattern> lists = patterns("list ");

  private static List<Pattern> patterns(String kind) {
    return WordLists.read("footers.txt").stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> Pattern.compile(line.substring(kind.length()), Pattern.CASE_INSENSITIVE))
        .toList();
  }

  void find(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int end = draft.isOpen(i) && !draft.isBlank(i) ? end(draft, i) : i;
      if (end > i) {
        take(draft, i, end);
        i = end - 1;
      }
    }
  }

  private static void take(Draft draft, int start, int end) {
    if (draft.depth(start) > 0) {
      draft.markNobodys(start, end);
    } else {
      draft.mark(start, end, ZoneKind.FOOTER);
    }
  }

  /** The end of the footer that begins here, or the line itself where none does. */
  private int end(Draft draft, int start) {
    String said = draft.said(start);
    if (said.length() > 300) {
      return start;
    }
    if (NEXT_PART.matcher(said).matches()) {
      return scrubbedEnd(draft, start);
    }
    boolean starts = any(this.starts, said) || any(rules, said) && listFollows(draft, start);
    return starts ? blockEnd(draft, start) : start;
  }

  /** A note on an attachment that was cut out; what else follows is an attached text. */
  private static int scrubbedEnd(Draft draft, int start) {
    int end = start + 1;
    while (end < draft.size() && (draft.isBlank(end) || isScrubNote(draft, end))) {
      end++;
    }
    while (end > start + 1 && draft.isBlank(end - 1) && end < draft.size()) {
      end--;
    }
    return end;
  }

  private static boolean isScrubNote(Draft draft, int line) {
    String said = draft.said(line);
    return said.length() <= 400 && SCRUBBED.matcher(said.strip()).matches();
  }

  private boolean listFollows(Draft draft, int start) {
    int depth = draft.depth(start);
    for (int i = start + 1; i < draft.size() && i <= start + LOOK_AHEAD; i++) {
      if (draft.depth(i) != depth) {
        return false;
      }
      if (draft.said(i).length() <= 300 && any(lists, draft.said(i))) {
        return true;
      }
    }
    return false;
  }

  /** To the end of the depth, where that is near; else to the next empty line. */
  private static int blockEnd(Draft draft, int start) {
    int depth = draft.depth(start);
    int end = start;
    int gap = -1;
    int said = 0;
    while (end < draft.size()
        && draft.depth(end) == depth
        && draft.isOpen(end)
        && said <= MOST_LINES) {
      boolean blank = draft.isBlank(end);
      gap = blank && gap < 0 && end > start + 1 ? end : gap;
      said += blank ? 0 : 1;
      end++;
    }
    return said > MOST_LINES && gap > 0 ? gap : end;
  }

  private static boolean any(List<Pattern> patterns, String said) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(said).lookingAt());
  }
}
