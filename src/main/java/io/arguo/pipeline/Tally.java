package io.arguo.pipeline;

/**
 * What became of everything found: {@code found = posts + duplicates + rejects}, always.
 *
 * @param posts distinct posts
 * @param duplicates the same posts again
 * @param rejects set aside with a reason
 */
public record Tally(long posts, long duplicates, long rejects) {
  /** Everything that the archives held. */
  public long found() {
    return posts + duplicates + rejects;
  }
}
