package io.arguo.thread;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Fingerprints, each with the lines over which its words go. */
final class Spans {
  private int[] spans = new int[96];
  private int size;

  void add(int print, int first, int last) {
    if (size + 3 > spans.length) {
      spans = Arrays.copyOf(spans, spans.length * 2);
    }
    spans[size++] = print;
    spans[size++] = first;
    spans[size++] = last;
  }

  /** Names every line of those whose fingerprint is wanted, once for each. */
  void each(IntPredicate wanted, IntConsumer line) {
    for (int at = 0; at < size; at += 3) {
      if (wanted.test(spans[at])) {
        for (int i = spans[at + 1]; i <= spans[at + 2]; i++) {
          line.accept(i);
        }
      }
    }
  }
}
