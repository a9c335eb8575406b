package io.arguo.query;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** One value of a {@link Table}. */
public sealed interface Cell {
  /** The value as text for people; empty where there is none. */
  String text();

  /** Words. */
  record Text(String text) implements Cell {
    public Text {
      Objects.requireNonNull(text);
    }
  }

  /** A number, exact. */
  record Number(BigDecimal value) implements Cell {
    public Number {
      Objects.requireNonNull(value);
    }

    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  /** A date, with or without time, in the form of ISO 8601 that the store holds. */
  record Date(String text) implements Cell {
    public Date {
      Objects.requireNonNull(text);
    }
  }

  /** Something with an identity, and its label where it has one. */
  record Iri(String iri, Optional<String> label) implements Cell {
    public Iri {
      Objects.requireNonNull(iri);
      Objects.requireNonNull(label);
    }

    @Override
    public String text() {
      return label.orElse(iri);
    }
  }

  /** No value. */
  record None() implements Cell {
    @Override
    public String text() {
      return "";
    }
  }
}
