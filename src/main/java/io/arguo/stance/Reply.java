package io.arguo.stance;

import io.arguo.people.Person;
import java.util.List;

/** What somebody says right beneath (or, failing that, above) words of somebody else. */
record Reply(Person from, Person to, List<Statement> said, List<Statement> quoted) {
  Reply {
    said = List.copyOf(said);
    quoted = List.copyOf(quoted);
  }
}
