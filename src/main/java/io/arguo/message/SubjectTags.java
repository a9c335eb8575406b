package io.arguo.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The {@code [tags]} and reply marks at the start of a subject. */
final class SubjectTags {
  private static final Set<String> REPLY_MARKS =
      Set.of("re", "aw", "fwd", "fw", "antw", "sv", "vs", "wg", "tr", "odp", "ynt", "rv", "res");

  private final String subject;

  SubjectTags(String subject) {
    this.subject = subject;
  }

  List<String> tags() {
    List<String> tags = new ArrayList<>();
    without(tag -> !tags.add(tag));
    return tags;
  }

  /** The subject without the leading tags that are unwanted; reply marks stay. */
  String without(Predicate<String> unwanted) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < subject.length()) {
      int close = subject.charAt(at) == '[' ? subject.indexOf(']', at) : -1;
      int mark = markEnd(at);
      if (close > 0) {
        boolean drop = unwanted.test(subject.substring(at + 1, close).strip());
        append(kept, drop ? "" : subject.substring(at, close + 1));
        at = close + 1;
      } else if (mark > 0) {
        append(kept, subject.substring(at, mark));
        at = mark;
      } else if (subject.charAt(at) == ' ') {
        at++;
      } else {
        break;
      }
    }
    append(kept, subject.substring(at));
    return kept.toString();
  }

  private static void append(StringBuilder kept, String piece) {
    boolean blank = !kept.isEmpty() && !piece.isEmpty();
    kept.append(blank ? " " : "").append(piece);
  }

  /** Where a reply mark ("Re:", "AW[2]:") that starts here ends, or -1. */
  private int markEnd(int at) {
    int i = at;
    while (i < subject.length() && Character.isLetter(subject.charAt(i))) {
      i++;
    }
    String word = CleanText.lower(subject.substring(at, i));
    if (!REPLY_MARKS.contains(word)) {
      return -1;
    }
    int close = i < subject.length() && subject.charAt(i) == '[' ? subject.indexOf(']', i) : -1;
    i = close > 0 && close - i <= 4 ? close + 1 : i;
    return i < subject.length() && subject.charAt(i) == ':' ? i + 1 : -1;
  }
}
