package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds pasted mail headers ("-----Original Message-----", "From: …", "Sent: …"). What follows them
 * without quote marks is quoted all the same, one level deeper than it looks.
 */
final class HeaderFinder {
  private static final int LONGEST_FIELD = 30;
  private static final int MOST_LINES = 100;
  private static final int NARROW = 50;

  private final Set<String> intros;
  private final Map<String, String> fields = new HashMap<>();

  HeaderFinder() {
    List<String> lines = WordLists.read("headers.txt");
    intros =
        Set.copyOf(
            lines.stream().filter(l -> l.startsWith("intro ")).map(l -> l.substring(6)).toList());
    for (String line : lines) {
      String kind = line.substring(0, line.indexOf(' '));
      for (String name : line.substring(kind.length()).split("\\|")) {
        fields.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), kind);
      }
    }
    fields.values().removeIf("intro"::equals);
  }

  /** Marks the headers, deepens what follows them, and tells whom they name. */
  List<Cue> find(Draft draft) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      int end = draft.isOpen(i) && !draft.isBlank(i) ? blockEnd(draft, i) : i;
      if (end > i) {
        cues.add(cue(draft, i, end));
        draft.mark(i, end, ZoneKind.HEADER);
        i = end - 1;
      }
    }
    return cues;
  }

  /** The end of the header block that begins in this line; the line itself where there is none. */
  private int blockEnd(Draft draft, int start) {
    int depth = draft.depth(start);
    boolean intro = isIntro(draft.said(start));
    int first = intro ? draft.nextSaid(start + 1) : start;
    if (first >= draft.size() || draft.depth(first) != depth || first > start + 3) {
      return start;
    }
    Map<String, Integer> seen = new HashMap<>();
    int end = first;
    while (end < draft.size()
        && end < first + MOST_LINES
        && draft.depth(end) == depth
        && draft.isOpen(end)) {
      String kind = kind(draft.said(end));
      if (kind.isEmpty() && !(end > first && continues(draft, end))) {
        break;
      }
      seen.merge(kind, 1, Integer::sum);
      end++;
    }
    boolean complete =
        seen.containsKey("from")
                && seen.containsKey("date")
                && (seen.containsKey("to") || seen.containsKey("subject"))
            || seen.containsKey("from") && seen.containsKey("subject") && seen.containsKey("to");
    boolean enough =
        intro
            ? seen.containsKey("from") || seen.containsKey("date")
            : complete && isFrom(draft, first);
    return enough ? end : start;
  }

  /** A bare block begins with its From line, or with fields that nobody writes by hand. */
  private boolean isFrom(Draft draft, int line) {
    return !kind(draft.said(line)).isEmpty();
  }

  private boolean isIntro(String said) {
    if (said.length() > 120) {
      return false;
    }
    String text = strip(said.strip(), "-=_*+ ").toLowerCase(Locale.ROOT);
    return intros.contains(text)
        || text.startsWith("forwarded by ") && said.strip().startsWith("--")
        || text.startsWith("forwarded message from ") && said.strip().startsWith("--");
  }

  private static String strip(String text, String edge) {
    int from = 0;
    int to = text.length();
    while (from < to && edge.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && edge.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Which field the line holds, or "". */
  private String kind(String said) {
    String text = strip(said.length() > 200 ? said.substring(0, 200) : said, "* \t\u00a0|");
    int colon = text.indexOf(':');
    if (colon < 1 || colon > LONGEST_FIELD) {
      return "";
    }
    String name = strip(text.substring(0, colon), "* ").toLowerCase(Locale.ROOT);
    return name.startsWith("x-") ? "other" : fields.getOrDefault(name, "");
  }

  /** A folded field goes on indented, after a comma or semicolon, or before another field. */
  private boolean continues(Draft draft, int line) {
    String said = draft.said(line);
    if (said.isBlank()) {
      return false;
    }
    String before = draft.said(line - 1).stripTrailing();
    boolean wrapped =
        before.length() > NARROW
            && line + 1 < draft.size()
            && !kind(draft.said(line + 1)).isEmpty();
    return wrapped
        || Character.isWhitespace(said.charAt(0))
        || before.endsWith(",")
        || before.endsWith(";");
  }

  private Cue cue(Draft draft, int start, int end) {
    Mailbox who = Mailbox.UNKNOWN;
    for (int i = start; i < end && who.isUnknown(); i++) {
      String said = draft.said(i);
      if (kind(said).equals("from") && said.length() < 500) {
        who = WhoParser.parse(said.substring(said.indexOf(':') + 1)).orElse(Mailbox.UNKNOWN);
      }
    }
    int depth = draft.depth(start);
    int next = draft.nextSaid(end);
    int before = draft.previousSaid(start);
    // Some mailers put their quote mark before the header as well: then it counts already.
    boolean marked = depth > 0 && (before < 0 || draft.depth(before) < depth);
    if (!marked && next < draft.size() && draft.depth(next) <= depth) {
      draft.deepen(end, depth);
    }
    return new Cue(start, end, depth, marked ? depth : depth + 1, who, Whom.NAMED);
  }
}
