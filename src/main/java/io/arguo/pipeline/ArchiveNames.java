package io.arguo.pipeline;

import io.arguo.mention.NameBook;
import io.arguo.message.Mailbox;
import io.arguo.people.People;
import io.arguo.people.Person;
import java.util.List;

/** The archive's people, as finding names needs to know them. */
record ArchiveNames(People people) implements NameBook {
  @Override
  public Person find(Mailbox mailbox) {
    return people.find(mailbox);
  }

  @Override
  public List<Person> named(String words) {
    return people.named(words);
  }
}
