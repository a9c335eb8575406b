package io.arguo.stance;

import io.arguo.people.Person;
import io.arguo.thread.Zone;
import java.util.Optional;

/**
 * The words of one speech zone.
 *
 * @param begin UTF-16 offset of the zone in the post's text
 * @param said the zone's text, of the same length, with the quote marks blanked
 * @param legible the same with links and list bullets blanked too, fit for reading by a machine
 */
record Speech(Zone zone, Optional<Person> speaker, int begin, String said, String legible) {
  int depth() {
    return zone.depth();
  }
}
