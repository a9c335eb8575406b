package io.arguo.mention;

import io.arguo.people.Person;
import io.arguo.thread.Zone;
import java.util.Optional;

/**
 * A zone as names are looked for in it.
 *
 * @param speaker who wrote it, where it is known
 * @param offset UTF-16 units from the start of the post's text to the start of the view
 * @param words the zone's lines with quote marks blanked
 * @param clean the same with addresses, paths and options blanked as well
 */
record ZoneView(Zone zone, Optional<Person> speaker, int offset, String words, String clean) {}
