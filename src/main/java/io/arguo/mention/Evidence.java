package io.arguo.mention;

import io.arguo.people.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something is believed: the words that show it, who wrote them and the rule that read them.
 *
 * @param post the Message-ID of the post in which the words stand
 * @param speaker who wrote them, where it is known
 * @param firstLine the first of their lines, counted from 1
 * @param lastLine the last of their lines
 * @param begin code points from the start of the post's text to the first of the words
 * @param end code points to behind the last of them
 * @param depth the quote depth of the words; 0 where the post itself says them
 * @param text the words, with quote marks and line ends taken out
 * @param rule the rule or model that read them
 * @param confidence 0 to 1
 */
public record Evidence(
    String post,
    Optional<Person> speaker,
    int firstLine,
    int lastLine,
    int begin,
    int end,
    int depth,
    String text,
    String rule,
    double confidence) {
  public Evidence {
    Objects.requireNonNull(post);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(text);
    Objects.requireNonNull(rule);
    if (firstLine < 1 || lastLine < firstLine || begin < 0 || end < begin) {
      throw new IllegalArgumentException("lines " + firstLine + "-" + lastLine + " of " + post);
    }
  }
}
