package io.arguo.people;

import java.util.Objects;

/**
 * Why two names or addresses are one person.
 *
 * @param rule {@code same-address}, {@code same-name}, {@code same-local-part}, {@code
 *     garbled-name} or {@code earlier-load}
 * @param confidence 0 to 1
 */
public record Merge(String a, String b, String rule, double confidence) {
  public Merge {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(rule);
  }
}
