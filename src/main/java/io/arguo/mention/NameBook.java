package io.arguo.mention;

import io.arguo.message.Mailbox;
import io.arguo.people.Person;
import java.util.List;

/** Who is who in the archive, as far as finding names needs to know it. */
public interface NameBook {
  /** The person behind a mailbox of a header or an attribution line. */
  Person find(Mailbox mailbox);

  /** The people who go by this full name, in any case; empty if nobody does. */
  List<Person> named(String words);
}
