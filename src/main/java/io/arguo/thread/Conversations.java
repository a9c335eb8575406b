package io.arguo.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Posts under the same subject, by date. A subject alone proves nothing; it only tells where to
 * look for words whose origin the headers do not tell.
 */
final class Conversations {
  /** Clocks are wrong, and time zones are forgotten. */
  private static final long SLACK_SECONDS = 86_400;

  private static final Set<String> REPLY_MARKS =
      Set.of("re", "aw", "fwd", "fw", "antw", "sv", "vs", "wg", "tr", "odp", "rv", "res");

  private final int[] subjects;
  private final long[] dates;
  // Numbers of the posts that have a subject, by subject and then by date.
  private final int[] order;

  /**
   * @param subjects the key of each post's subject, or 0
   * @param dates in seconds since 1970; the greatest long where unknown
   * @param ids says which of two posts of one second comes first
   */
  Conversations(int[] subjects, long[] dates, IdTable ids) {
    this.subjects = subjects;
    this.dates = dates;
    Comparator<Integer> bySubject = Comparator.comparingInt(post -> subjects[post]);
    order =
        IntStream.range(0, subjects.length)
            .filter(post -> subjects[post] != 0)
            .boxed()
            .sorted(
                bySubject
                    .thenComparingLong((Integer post) -> dates[post])
                    .thenComparing((Integer post) -> ids.get(post)))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The last {@code limit} posts of the subject that are not later than the date, oldest first. */
  List<Integer> before(int subject, long date, int limit) {
    if (subject == 0) {
      return List.of();
    }
    int end = behind(subject, date > Long.MAX_VALUE - SLACK_SECONDS ? date : date + SLACK_SECONDS);
    List<Integer> posts = new ArrayList<>();
    for (int i = Math.max(0, end - limit); i < end; i++) {
      if (subjects[order[i]] == subject) {
        posts.add(order[i]);
      }
    }
    return posts;
  }

  /** Where in the order the posts of that subject and date end. */
  private int behind(int subject, long date) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int post = order[middle];
      boolean later = subjects[post] > subject || subjects[post] == subject && dates[post] > date;
      low = later ? low : middle + 1;
      high = later ? middle : high;
    }
    return low;
  }

  /** A number for the subject without reply marks, tags and "(was: …)"; 0 where nothing is left. */
  static int key(String subject) {
    String text = subject.length() > 300 ? subject.substring(0, 300) : subject;
    int was = text.toLowerCase(Locale.ROOT).indexOf("was:");
    text = was > 1 && "([".indexOf(text.charAt(was - 1)) >= 0 ? text.substring(0, was - 1) : text;
    String[] words =
        text.replaceAll("\\[[^\\[\\]]*\\]", " ").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> said = Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    int from = 0;
    while (from < said.size() && REPLY_MARKS.contains(said.get(from))) {
      from++;
    }
    return String.join(" ", said.subList(from, said.size())).hashCode();
  }
}
