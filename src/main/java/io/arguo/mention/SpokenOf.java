package io.arguo.mention;

import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a technology is spoken of as its people or effort: "the X team", "a patch to X", "X
 * needs to". What the taxonomy calls a project stays one.
 */
final class SpokenOf {
  private static final Set<String> PEOPLE =
      Set.of(
          "team",
          "community",
          "communities",
          "developers",
          "devs",
          "committers",
          "contributors",
          "maintainers",
          "folks",
          "guys",
          "people",
          "project",
          "projects",
          "foundation",
          "organization",
          "organisation",
          "authors",
          "upstream",
          "repo",
          "contributions",
          "conference",
          "conversion",
          "sprint");

  private static final Set<String> DUTIES =
      Set.of("responsibility", "policy", "developers", "community", "repo", "repository");

  private static final Set<String> MOVES = Set.of("move", "moving", "moved");

  private static final Set<String> SHIFTS = Set.of("to", "off", "away", "from", "onto", "over");

  private SpokenOf() {}

  static TopicType in(Topic topic, String view, int begin, int end) {
    if (topic.type() != TopicType.TECHNOLOGY) {
      return topic.type();
    }
    List<String> after = after(view, end);
    List<String> before = before(view, begin);
    return isPeople(after) || isWorkedOn(before) || isMoved(before, after)
        ? TopicType.PROJECT
        : TopicType.TECHNOLOGY;
  }

  private static boolean isPeople(List<String> after) {
    if (after.isEmpty()) {
      return false;
    }
    boolean duty = after.size() > 1 && after.get(0).equals("'s") && DUTIES.contains(after.get(1));
    boolean review = follows(after, "code", Set.of("review"));
    boolean wish =
        follows(after, "needs", Set.of("to"))
            || follows(after, "moving", SHIFTS)
            || follows(after, "to", Set.of("use", "adopt", "switch", "move", "support"))
            || after.get(0).equals("should");
    return PEOPLE.contains(after.get(0)) || duty || review || wish;
  }

  private static boolean follows(List<String> words, String first, Set<String> second) {
    return words.size() > 1 && words.get(0).equals(first) && second.contains(words.get(1));
  }

  /** The nearest word is the first: "patch to X", "work on X". */
  private static boolean isWorkedOn(List<String> before) {
    if (before.size() < 2) {
      return false;
    }
    String deed = before.get(1);
    return switch (before.get(0)) {
      case "to" ->
          deed.startsWith("contribut") || deed.startsWith("patch") || deed.equals("efforts");
      case "on" -> deed.startsWith("work") || deed.equals("efforts");
      case "for" -> deed.startsWith("patch");
      default -> false;
    };
  }

  private static boolean isMoved(List<String> before, List<String> after) {
    return !before.isEmpty()
        && MOVES.contains(before.get(0))
        && !after.isEmpty()
        && SHIFTS.contains(after.get(0));
  }

  /** Up to three words behind the name, as far as no mark but the possessive parts them. */
  private static List<String> after(String view, int end) {
    List<String> words = new ArrayList<>();
    int i = end;
    if (view.startsWith("'s", i)) {
      words.add("'s");
      i += 2;
    }
    while (words.size() < 3) {
      int start = i;
      while (start < view.length() && view.charAt(start) <= ' ') {
        start++;
      }
      i = start;
      while (i < view.length() && Character.isLetter(view.charAt(i))) {
        i++;
      }
      if (i == start) {
        break;
      }
      words.add(view.substring(start, i).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Up to two words before the name, the nearest first; articles are passed over. */
  private static List<String> before(String view, int begin) {
    List<String> words = new ArrayList<>();
    int i = begin;
    while (words.size() < 2) {
      int end = i;
      while (end > 0 && view.charAt(end - 1) <= ' ') {
        end--;
      }
      i = end;
      while (i > 0 && Character.isLetter(view.charAt(i - 1))) {
        i--;
      }
      if (i == end) {
        break;
      }
      String word = view.substring(i, end).toLowerCase(Locale.ROOT);
      if (!word.equals("the") && !word.equals("a")) {
        words.add(word);
      }
    }
    return words;
  }
}
