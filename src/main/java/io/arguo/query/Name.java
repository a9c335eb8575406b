package io.arguo.query;

import java.util.Objects;

/**
 * Something with a name in the store.
 *
 * @param iri what it is
 * @param label the name to show
 * @param type {@link ParameterType#TOPIC}, {@link ParameterType#KIND} or {@link
 *     ParameterType#PERSON}
 */
public record Name(String iri, String label, ParameterType type) {
  public Name {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(label);
    Objects.requireNonNull(type);
  }
}
