package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names of people whose own mail gives only an address, as those who answer them tell. */
final class ToldNames {
  // By address; the name is "" where answers tell different ones, as they do for a list's address.
  private final Map<String, String> names = new TreeMap<>();

  void tell(String name, String address) {
    names.merge(address, name, ToldNames::either);
  }

  private static String either(String a, String b) {
    boolean same =
        Ancestry.same(new Mailbox(a, ""), new Mailbox(b, ""))
            || Ancestry.same(new Mailbox(b, ""), new Mailbox(a, ""));
    boolean first = a.length() > b.length() || a.length() == b.length() && a.compareTo(b) < 0;
    return !same || a.isEmpty() ? "" : first ? a : b;
  }

  /** The mailbox with the name that it lacks, where that is known. */
  Mailbox named(Mailbox mailbox) {
    String name = mailbox.name().isEmpty() ? names.getOrDefault(mailbox.address(), "") : "";
    return name.isEmpty() ? mailbox : new Mailbox(name, mailbox.address());
  }

  /** Everybody so named, by address. */
  List<Mailbox> mailboxes() {
    return names.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Mailbox(entry.getValue(), entry.getKey()))
        .toList();
  }
}
