package io.arguo.graph;

import io.arguo.thread.ZoneKind;
import java.util.List;

/**
 * A post as the store holds it.
 *
 * @param date as an xsd:dateTime, or ""
 * @param parent the Message-ID that it answers, or ""
 */
public record StoredPost(
    String id,
    String subject,
    String date,
    String author,
    String parent,
    String source,
    long offset,
    String text,
    List<StoredZone> zones,
    List<StoredClaim.Words> mentions,
    List<StoredClaim> claims) {
  public StoredPost {
    zones = List.copyOf(zones);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /** A zone with its speaker's name, or "". */
  public record StoredZone(int first, int last, ZoneKind kind, int depth, String speaker) {}
}
