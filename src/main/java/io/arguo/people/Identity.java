package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.Set;

/**
 * What a mailbox tells of who it is.
 *
 * @param main the node that stands for it: of its address or, where that is shared, of its name
 * @param name the node of its full name, or "" where it has none
 * @param ownsAddress whether the address is the person's own
 */
record Identity(String main, String name, boolean ownsAddress) {
  static Identity of(Mailbox plain, Set<String> shared) {
    boolean own = !plain.address().isEmpty() && !shared.contains(plain.address());
    String full = PersonName.isFull(plain.name()) ? "name " + PersonName.fold(plain.name()) : "";
    if (own) {
      return new Identity("address " + plain.address(), full, true);
    }
    if (!full.isEmpty()) {
      return new Identity(full, full, false);
    }
    return plain.name().isEmpty()
        ? new Identity("address " + plain.address(), "", true)
        : new Identity("nick " + PersonName.fold(plain.name()), "", false);
  }

  /** Somebody of an earlier load. */
  static String ofSeed(Person seed) {
    return "seed " + seed.key();
  }
}
