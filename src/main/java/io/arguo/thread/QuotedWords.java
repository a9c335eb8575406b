package io.arguo.thread;

import java.util.function.IntPredicate;

/** The fingerprints of a body's quoted lines: of lines, and of sentences and runs across them. */
final class QuotedWords {
  /** A line of which more than this part was found elsewhere is from there; the rest was edited. */
  private static final double MOST = 0.6;

  private final int[] lines;
  private final int[] letters;
  // How many runs touch each line.
  private final int[] touching;
  private final boolean[] telling;
  private final Spans runs = new Spans();
  private final Spans sentences = new Spans();

  /**
   * @param quoted whether the line is quoted and says something
   */
  QuotedWords(Draft draft, IntPredicate quoted) {
    lines = new int[draft.size()];
    letters = new int[draft.size()];
    touching = new int[draft.size()];
    telling = new boolean[draft.size()];
    WordRuns stream = new WordRuns(new Taker());
    for (int i = 0; i < draft.size(); i++) {
      if (i > 0 && (!quoted.test(i) || draft.depth(i) != draft.depth(i - 1))) {
        stream.pause(i - 1);
      }
      if (quoted.test(i)) {
        lines[i] = WordRuns.ofLine(draft.said(i));
        letters[i] = WordRuns.letters(draft.said(i));
        stream.read(draft.said(i), i);
      }
    }
    stream.pause(draft.size() - 1);
    for (int i = 0; i < telling.length; i++) {
      telling[i] |= lines[i] != 0 || touching[i] > 1;
    }
  }

  /** Letters and digits of a line. */
  int letters(int line) {
    return letters[line];
  }

  /** Whether the line has fingerprints enough to be looked for. */
  boolean isTelling(int line) {
    return telling[line];
  }

  /** Which lines are found among words of which {@code holds} knows the fingerprints. */
  boolean[] found(IntPredicate holds) {
    int[] hits = new int[lines.length];
    runs.each(holds, line -> hits[line]++);
    boolean[] found = new boolean[lines.length];
    for (int i = 0; i < lines.length; i++) {
      boolean most = touching[i] > 1 && hits[i] > 1 && hits[i] >= touching[i] * MOST;
      found[i] = most || lines[i] != 0 && holds.test(lines[i]);
    }
    sentences.each(holds, line -> found[line] = true);
    return found;
  }

  private final class Taker implements WordRuns.Sink {
    @Override
    public void run(int print, int first, int last) {
      runs.add(print, first, last);
      for (int i = first; i <= last; i++) {
        touching[i]++;
      }
    }

    @Override
    public void sentence(int print, int first, int last) {
      sentences.add(print, first, last);
      for (int i = first; i <= last; i++) {
        telling[i] = true;
      }
    }
  }
}
