package io.arguo.mention;

import io.arguo.thread.Zone;
import io.arguo.thread.ZonedPost;
import java.util.ArrayList;
import java.util.List;

/**
 * A post's text with the places that evidence needs: lines, code points, and each zone as a view of
 * the same length in which quote marks are blanks, so that offsets in a view need only be shifted.
 */
final class PostText {
  /** A first name before a quote mark is not longer. */
  private static final int LONGEST_NAME = 15;

  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Integer> lineCodePoints = new ArrayList<>();

  PostText(ZonedPost post) {
    this.text = post.message().text();
    int start = 0;
    int codePoints = 0;
    while (start <= text.length()) {
      lineStarts.add(start);
      lineCodePoints.add(codePoints);
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() + 1 : end + 1;
      codePoints += text.codePointCount(start, Math.min(next, text.length()));
      start = next;
    }
  }

  /** The UTF-16 offset at which a line starts; behind the last line, the text's length. */
  int start(int line) {
    return line <= lineStarts.size() ? lineStarts.get(line - 1) : text.length();
  }

  /** The line, counted from 1, in which this UTF-16 offset lies. */
  int line(int offset) {
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  int codePoint(int offset) {
    int line = line(offset);
    return lineCodePoints.get(line - 1) + text.codePointCount(start(line), offset);
  }

  /** The zone's lines with line ends, quote marks blanked. */
  String view(Zone zone) {
    int from = start(zone.first());
    StringBuilder view = new StringBuilder(text.substring(from, start(zone.last() + 1)));
    if (zone.depth() > 0) {
      for (int line = zone.first(); line <= Math.min(zone.last(), lineStarts.size()); line++) {
        blankQuoteMarks(view, start(line) - from);
      }
    }
    return view.toString();
  }

  /** Also behind the writer's initials or first name, as in {@code ST> } and {@code Ann> }. */
  private static void blankQuoteMarks(StringBuilder view, int lineStart) {
    int done = lineStart;
    int next = markEnd(view, done);
    while (next > done) {
      done = next;
      next = markEnd(view, done);
    }
    for (int i = lineStart; i < done; i++) {
      view.setCharAt(i, ' ');
    }
  }

  /** Behind the quote mark that stands next, or {@code from} where there is none. */
  private static int markEnd(StringBuilder view, int from) {
    int i = from;
    while (i < view.length() && (view.charAt(i) == ' ' || view.charAt(i) == '\t')) {
      i++;
    }
    int letters = i;
    while (i < view.length() && i < letters + LONGEST_NAME && Character.isLetter(view.charAt(i))) {
      i++;
    }
    if (i == view.length()) {
      return from;
    }
    boolean bare = i == letters && (view.charAt(i) == '|' || view.charAt(i) == ':');
    return view.charAt(i) == '>' || bare ? i + 1 : from;
  }
}
