package io.arguo.query;

import java.util.Locale;
import java.util.Optional;

/** What a parameter takes. */
public enum ParameterType {
  /** The name of a technology, project or kind. */
  TOPIC,
  /** The name or address of a person. */
  PERSON,
  /** The name of a kind, such as filesystem. */
  KIND,
  /** Any words. */
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A year, month or day, as 2009, 2009-03 or 2009-03-14. */
  DATE,
  /** One of the words that the parameter lists. */
  CHOICE;

  /** The word for it in a query's header. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its arguments are names that the store has to know. */
  public boolean isName() {
    return this == TOPIC || this == PERSON || this == KIND;
  }

  static Optional<ParameterType> of(String label) {
    for (ParameterType type : values()) {
      if (type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
