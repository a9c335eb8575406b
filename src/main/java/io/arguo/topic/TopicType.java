package io.arguo.topic;

/** The class of a concept. */
public enum TopicType {
  /** A thing with a proper name that people use or build. */
  TECHNOLOGY,
  /** An operating system, distribution, company, foundation or community. */
  PROJECT,
  /** A class of things in generic words; it groups topics and is never matched in text. */
  KIND
}
