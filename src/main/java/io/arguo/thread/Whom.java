package io.arguo.thread;

/** How an attribution tells whose words follow. */
public enum Whom {
  /** By a name, an address or both. */
  NAMED,
  /** "I wrote:": whoever wrote the attribution. */
  WRITER,
  /** "you wrote:": whoever wrote the post that is answered. */
  ANSWERED
}
