package io.arguo.stance;

import java.util.Locale;

/** How somebody answers another; the names are those of the labelling guidelines. */
public enum ExchangeKind {
  AGREES,
  DISAGREES,
  MIXED,
  RESPONDS;

  /** The label as it stands in JSON and in the graph. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
