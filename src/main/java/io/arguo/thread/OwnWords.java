package io.arguo.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each post says in its own words, as fingerprints: enough to find out where quoted words come
 * from, wherever a mailer broke the lines. A post takes four bytes a fingerprint (about one for
 * each line and each four words, at most {@value #MOST}) and eight more; posts are known by number.
 */
final class OwnWords {
  private static final int MOST = 1000;
  private static final int CHUNK = 1 << 18;

  private final List<int[]> chunks = new ArrayList<>();
  private int filled;
  // Index: number of the post. Where its fingerprints begin, counted over all chunks.
  private int[] starts = new int[0];
  // How many there are, and one more; 0 for a post that was never read.
  private int[] counts = new int[0];

  /** Takes down what is new in the post; the fingerprints are kept sorted. */
  void add(int post, ZonedPost zoned) {
    int[] prints = new Gatherer().read(zoned);
    if (chunks.isEmpty() || filled + prints.length > CHUNK) {
      chunks.add(new int[CHUNK]);
      filled = 0;
    }
    System.arraycopy(prints, 0, chunks.getLast(), filled, prints.length);
    if (post >= starts.length) {
      int size = Math.max(64, Math.max(post + 1, starts.length * 2));
      starts = Arrays.copyOf(starts, size);
      counts = Arrays.copyOf(counts, size);
    }
    starts[post] = (chunks.size() - 1) * CHUNK + filled;
    counts[post] = prints.length + 1;
    filled += prints.length;
  }

  /** Whether the post was read, so that words that it lacks are none of its own. */
  boolean knows(int post) {
    return post < counts.length && counts[post] > 0;
  }

  /** Whether the words of that fingerprint are new in the post. */
  boolean has(int post, int print) {
    if (!knows(post) || counts[post] == 1) {
      return false;
    }
    int from = starts[post] % CHUNK;
    int[] chunk = chunks.get(starts[post] / CHUNK);
    return Arrays.binarySearch(chunk, from, from + counts[post] - 1, print) >= 0;
  }

  /** Bytes that the fingerprints take. */
  long bytes() {
    return 4L * (CHUNK * Math.max(0, chunks.size() - 1L) + filled);
  }

  /** Gathers the fingerprints of one post. */
  private static final class Gatherer implements WordRuns.Sink {
    private int[] prints = new int[64];
    private int count;

    int[] read(ZonedPost post) {
      String[] lines = post.message().text().split("\n", -1);
      WordRuns runs = new WordRuns(this);
      for (Zone zone : post.zones()) {
        if (zone.kind() == ZoneKind.TEXT || zone.kind() == ZoneKind.CODE) {
          for (int i = zone.first() - 1; i < zone.last() && count < MOST; i++) {
            read(lines[i], zone.kind(), runs);
          }
          runs.pause(0);
        }
      }
      return Arrays.stream(prints, 0, Math.min(count, MOST)).sorted().distinct().toArray();
    }

    /** Code is quoted line by line: nobody breaks it anew. */
    private void read(String line, ZoneKind kind, WordRuns runs) {
      int print = WordRuns.ofLine(line);
      if (print != 0) {
        take(print);
      }
      if (line.isBlank()) {
        runs.pause(0);
      } else if (kind == ZoneKind.TEXT) {
        runs.read(line, 0);
      }
    }

    @Override
    public void run(int print, int first, int last) {
      take(print);
    }

    @Override
    public void sentence(int print, int first, int last) {
      take(print);
    }

    private void take(int print) {
      if (count == prints.length) {
        prints = Arrays.copyOf(prints, count * 2);
      }
      prints[count++] = print;
    }
  }
}
