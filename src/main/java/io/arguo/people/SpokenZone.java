package io.arguo.people;

import io.arguo.thread.Zone;
import java.util.Objects;
import java.util.Optional;

/** A zone with its speaker known as a person, where the words have one. */
public record SpokenZone(Zone zone, Optional<Person> person) {
  public SpokenZone {
    Objects.requireNonNull(zone);
    Objects.requireNonNull(person);
  }
}
