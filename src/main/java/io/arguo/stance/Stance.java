package io.arguo.stance;

import java.util.Locale;

/** On which side somebody stands; the names are those of the labelling guidelines. */
public enum Stance {
  FOR,
  AGAINST,
  MIXED,
  NEUTRAL;

  /** The label as it stands in JSON and in the graph. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
