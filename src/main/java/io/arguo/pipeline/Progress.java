package io.arguo.pipeline;

/** Is told how far long work has come; called from one thread. */
public interface Progress {
  /** Nobody watches. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Some work of a stage is done.
   *
   * @param stage in the user's words, such as "reading"
   * @param done posts so far
   * @param total posts in all, or 0 while it is not known
   */
  void at(String stage, long done, long total);
}
