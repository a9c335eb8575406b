package io.arguo.people;

import java.util.Objects;

/**
 * Why two names or addresses are one person.
 *
 * @param rule {@code same-address}, {@code same-name}, {@code same-local-part}, {@code
 *     garbled-name} or {@code earlier-load}; for the name {@code b} of an address {@code a} without
 *     one: {@code signed-with-address}, {@code signed}, {@code signed-first-name}, {@code
 *     signed-briefly}, {@code answered-as}, {@code known-name} or {@code local-part}
 * @param confidence 0 to 1
 */
public record Merge(String a, String b, String rule, double confidence) {
  public Merge {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(rule);
  }
}
