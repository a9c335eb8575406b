package io.arguo.stance;

import io.arguo.mention.Mention;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.people.SpokenZone;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the stages found in one post.
 *
 * @param author the person who sent the post
 */
public record Reading(
    Message message,
    Person author,
    List<SpokenZone> zones,
    List<Mention> mentions,
    List<Position> positions,
    List<Exchange> exchanges,
    List<Comparison> comparisons) {
  public Reading {
    Objects.requireNonNull(message);
    Objects.requireNonNull(author);
    zones = List.copyOf(zones);
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
    exchanges = List.copyOf(exchanges);
    comparisons = List.copyOf(comparisons);
  }
}
