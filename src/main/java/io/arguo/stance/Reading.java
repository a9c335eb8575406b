package io.arguo.stance;

import io.arguo.mention.Mention;
import io.arguo.people.Person;
import io.arguo.thread.ZonedPost;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the stages found in one post.
 *
 * @param author the person who sent the post
 */
public record Reading(
    ZonedPost post,
    Person author,
    List<Mention> mentions,
    List<Position> positions,
    List<Exchange> exchanges,
    List<Comparison> comparisons) {
  public Reading {
    Objects.requireNonNull(post);
    Objects.requireNonNull(author);
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
    exchanges = List.copyOf(exchanges);
    comparisons = List.copyOf(comparisons);
  }
}
