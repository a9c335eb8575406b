package io.arguo.mention;

import java.util.Objects;

/**
 * A place where a person, project or technology is named; {@code evidence.text()} is the surface.
 */
public record Mention(Evidence evidence, Referent referent) {
  public Mention {
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(referent);
  }
}
