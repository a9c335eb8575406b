package io.arguo.stance;

import io.arguo.people.Person;
import java.util.List;

/** What somebody says right beneath (or, failing that, above) words of somebody else. */
record Reply(Person from, Person to, List<Statement> said, List<Statement> quoted) {
  Reply {
    said = List.copyOf(said);
    quoted = List.copyOf(quoted);
  }

  boolean answersQuestion() {
    for (int i = quoted.size() - 1; i >= Math.max(0, quoted.size() - 2); i--) {
      if (quoted.get(i).isQuestion()) {
        return true;
      }
    }
    return false;
  }
}
