package io.arguo.export;

/** The formats in which the whole graph can be written. */
public enum GraphFormat {
  /** Turtle, with prefixes. */
  TTL("Turtle, with prefixes"),
  /** N-Triples, sorted. */
  NT("N-Triples, sorted: the same bytes for the same graph"),
  /** N-Quads, sorted. */
  NQ("N-Quads, sorted: the same bytes for the same graph"),
  /** JSON-LD 1.1. */
  JSONLD("JSON-LD 1.1"),
  /** GraphML: people and topics, with who argues about what and who answers whom. */
  GRAPHML("GraphML of people and topics, for Gephi, yEd or networkx"),
  /** CSV: one line for each position, with its sentence. */
  CSV("one line for each position, with its sentence");

  private final String description;

  GraphFormat(String description) {
    this.description = description;
  }

  /** A few words for the help text. */
  public String description() {
    return description;
  }
}
