package io.arguo.graph;

import java.util.List;

/**
 * A position, exchange or comparison as the store holds it.
 *
 * @param iri its IRI
 * @param statement it in a few words: "Jane Doe is for ZFS"
 * @param post the Message-ID of the post in which it was read
 * @param quoted whether that post only quotes the words
 */
public record StoredClaim(
    String iri,
    String statement,
    String post,
    boolean quoted,
    String confidence,
    List<Words> evidence) {
  public StoredClaim {
    evidence = List.copyOf(evidence);
  }

  /**
   * Words that show something.
   *
   * @param about what a mention names, or ""
   * @param speaker who wrote them, or "" where it is unknown
   * @param begin code points from the start of the post's text
   */
  public record Words(
      String about,
      String speaker,
      int firstLine,
      int lastLine,
      int begin,
      int end,
      int depth,
      String text,
      String rule,
      String confidence) {}
}
