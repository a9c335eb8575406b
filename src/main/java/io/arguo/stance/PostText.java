package io.arguo.stance;

import java.util.Arrays;

/** The text of a post, with its offsets counted in UTF-16 units, in code points and in lines. */
final class PostText {
  private static final int STRIDE = 1024;

  private final String text;
  private final int[] lineStarts;

  /** Code points before every {@link #STRIDE}th unit: counting afresh would take quadratic time. */
  private final int[] codePointsBefore;

  PostText(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.codePointsBefore = new int[text.length() / STRIDE + 1];
    for (int i = 1; i < codePointsBefore.length; i++) {
      codePointsBefore[i] = codePointsBefore[i - 1] + starts((i - 1) * STRIDE, i * STRIDE);
    }
  }

  private static int[] lineStarts(String text) {
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int[] starts = new int[lines];
    for (int i = 1; i < lines; i++) {
      starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
    }
    return starts;
  }

  String text() {
    return text;
  }

  /** Where a line begins, counted from 1; the end of the text for lines behind the last. */
  int lineStart(int line) {
    return line > lineStarts.length ? text.length() : lineStarts[line - 1];
  }

  /** The line, counted from 1, in which a UTF-16 offset stands. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int codePoint(int offset) {
    int stride = offset / STRIDE;
    return codePointsBefore[stride] + starts(stride * STRIDE, offset);
  }

  int offset(int codePoint) {
    int found = Arrays.binarySearch(codePointsBefore, codePoint);
    int stride = found >= 0 ? found : -found - 2;
    int offset = stride * STRIDE;
    int left = codePoint - codePointsBefore[stride];
    if (isInside(offset)) {
      offset++;
    }
    while (left > 0 && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      left--;
    }
    return offset;
  }

  /** How many code points begin in a range. */
  private int starts(int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      if (!isInside(i)) {
        count++;
      }
    }
    return count;
  }

  private boolean isInside(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
