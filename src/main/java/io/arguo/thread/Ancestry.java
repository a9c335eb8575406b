package io.arguo.thread;

import io.arguo.message.Mailbox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The posts that one answers; the first is the parent. */
final class Ancestry {
  /** A mailing list writes so what it sends on for somebody. */
  private static final Pattern VIA = Pattern.compile("(?i) via .*$");

  private final List<Ancestor> ancestors;

  Ancestry(List<Ancestor> ancestors) {
    this.ancestors = ancestors;
  }

  /** Who wrote the {@code number}th ancestor, the parent being 1. */
  Optional<Mailbox> author(int number) {
    return number < 1 || number > ancestors.size()
        ? Optional.empty()
        : ancestors.get(number - 1).author();
  }

  /** The number of the nearest ancestor behind {@code above} that this person wrote, or -1. */
  int find(Mailbox who, int above) {
    for (int i = above + 1; i <= ancestors.size(); i++) {
      if (author(i).map(a -> same(who, a)).orElse(false)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an attribution may mean that author: by address, full name, or one of their names. */
  static boolean same(Mailbox named, Mailbox author) {
    if (!named.address().isEmpty() && named.address().equals(author.address())) {
      return true;
    }
    String name = fold(VIA.matcher(named.name()).replaceFirst(""));
    String full = fold(author.name());
    if (name.isEmpty()) {
      return false;
    }
    String local = fold(author.address().replaceFirst("@.*", ""));
    if (name.equals(full)
        || name.equals(local)
        || GarbledName.mayBe(named.name(), author.name())
        || GarbledName.mayBe(author.name(), named.name())) {
      return true;
    }
    if (full.isEmpty()) {
      return local.length() > 3 && (" " + name + " ").contains(" " + local + " ")
          || local.equals(name.replace(" ", ""));
    }
    boolean part = (" " + full + " ").contains(" " + name + " ");
    return part && name.length() > 1 || full.contains(" ") && shortens(name, full);
  }

  /** "R Ramesh" for "Ram Ramesh": the same last name, and a first letter for the first name. */
  private static boolean shortens(String name, String full) {
    String[] a = name.split(" ");
    String[] b = full.split(" ");
    boolean lastSame = a.length > 1 && a[a.length - 1].equals(b[b.length - 1]);
    return lastSame && a[0].length() == 1 && b[0].startsWith(a[0]);
  }

  /** The fuller name of the two, with an address where one is known. */
  static Mailbox fuller(Mailbox named, Mailbox known) {
    boolean better = known.name().split(" ").length >= named.name().split(" ").length;
    boolean garbled = GarbledName.isGarbled(named.name());
    String name = !known.name().isEmpty() && (better || garbled) ? known.name() : named.name();
    return new Mailbox(name, known.address().isEmpty() ? named.address() : known.address());
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
