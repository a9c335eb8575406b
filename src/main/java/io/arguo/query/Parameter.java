package io.arguo.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a saved query asks for.
 *
 * @param name as it is given on the command line; {@code $_name} in the query
 * @param required whether the query makes no sense without it
 * @param fallback the argument that counts when none is given
 * @param choices the words allowed, for {@link ParameterType#CHOICE}
 * @param example an argument to show in help and in example questions
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean required,
    Optional<String> fallback,
    List<String> choices,
    String example,
    String description) {
  public Parameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(fallback);
    choices = List.copyOf(choices);
    Objects.requireNonNull(example);
    Objects.requireNonNull(description);
  }
}
