package io.arguo.people;

import io.arguo.message.Mailbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins nodes (addresses, full names, nicknames) that are one person, and notes why. */
final class Joiner {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();
  private final List<Merge> merges = new ArrayList<>();

  /** The node that stands for all that were joined with this one. */
  String root(String node) {
    String root = node;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    for (String at = node; !at.equals(root); ) {
      String next = parents.put(at, root);
      at = next;
    }
    return root;
  }

  void seed(Person seed) {
    String node = Identity.ofSeed(seed);
    for (String address : seed.addresses()) {
      tie(node, "address " + address, seed.key(), address, "earlier-load");
      firstOf.putIfAbsent("address " + address, seed.name());
    }
    for (String name : seed.names()) {
      if (PersonName.isFull(name)) {
        tie(node, "name " + PersonName.fold(name), seed.key(), name, "earlier-load");
        firstOf.putIfAbsent("name " + PersonName.fold(name), seed.name());
      } else {
        parents.computeIfAbsent(
            "nick " + PersonName.fold(name), n -> seed.addresses().isEmpty() ? node : null);
      }
    }
  }

  void join(Mailbox mailbox, Identity identity) {
    String who =
        mailbox.name().isEmpty()
            ? mailbox.address()
            : mailbox.name() + " <" + mailbox.address() + ">";
    String first = firstOf.putIfAbsent(identity.main(), who);
    if (first != null && identity.ownsAddress()) {
      merges.add(new Merge(first, who, "same-address", 0.98));
    }
    if (!identity.name().isEmpty() && !identity.name().equals(identity.main())) {
      String namesake = firstOf.putIfAbsent(identity.name(), who);
      boolean apart = !root(identity.name()).equals(root(identity.main()));
      if (namesake != null && apart) {
        merges.add(new Merge(namesake, who, "same-name", 0.95));
      }
      link(identity.main(), identity.name());
    }
  }

  /** Joins an address with the name that was found for it elsewhere. */
  void name(AddressNamer.Named named) {
    if (PersonName.isFull(named.name())) {
      link("address " + named.address(), "name " + PersonName.fold(named.name()));
    }
    merges.add(new Merge(named.address(), named.name(), named.rule(), named.confidence()));
  }

  /** Every joined node with the one that stands for it. */
  Map<String, String> roots() {
    Map<String, String> roots = new HashMap<>();
    for (String node : List.copyOf(parents.keySet())) {
      roots.put(node, root(node));
    }
    return roots;
  }

  List<Merge> merges() {
    return List.copyOf(merges);
  }

  /** Joins two addresses that only look like one person's. */
  void guess(String a, String b, double confidence) {
    if (link("address " + a, "address " + b)) {
      merges.add(new Merge(a, b, "same-local-part", confidence));
    }
  }

  /** Joins a name that lost letters with the sound one that it was. */
  void mend(String garbled, String sound, double confidence) {
    if (link("name " + PersonName.fold(sound), "name " + PersonName.fold(garbled))) {
      merges.add(new Merge(sound, garbled, "garbled-name", confidence));
    }
  }

  private void tie(String a, String b, String nameA, String nameB, String rule) {
    if (link(a, b)) {
      merges.add(new Merge(nameA, nameB, rule, 1.0));
    }
  }

  private boolean link(String a, String b) {
    String rootA = root(a);
    String rootB = root(b);
    if (rootA.equals(rootB)) {
      return false;
    }
    boolean first = rootA.compareTo(rootB) < 0;
    parents.put(first ? rootB : rootA, first ? rootA : rootB);
    return true;
  }
}
