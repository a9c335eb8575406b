package io.arguo.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells addresses that belong to one person from those that carry the mail of many. */
final class SharedAddresses {
  private static final int MANY = 3;

  private final Pattern roles;

  SharedAddresses() {
    List<String> forms =
        lines("role-addresses.txt").stream()
            .map(line -> Pattern.quote(line).replace("*", "\\E.*\\Q"))
            .toList();
    roles = Pattern.compile(String.join("|", forms));
  }

  /**
   * Whether the address is a role's or a list's, by its local part or because at least three quite
   * different full names came with it.
   *
   * @param names folded full names
   */
  boolean isShared(String address, Set<String> names) {
    return names.size() >= MANY && unlike(names) >= MANY
        || isRole(address) && !isOwnName(local(address), names);
  }

  /** Whether the address is a role's by its local part. */
  boolean isRole(String address) {
    return roles.matcher(local(address)).matches();
  }

  /** Whether the address is that of the list of this name. */
  static boolean isOfList(String address, String list) {
    return !list.isEmpty() && local(address).equalsIgnoreCase(list);
  }

  private static String local(String address) {
    int at = address.indexOf('@');
    return at < 0 ? address : address.substring(0, at);
  }

  /** "dev@…" of somebody called Dev is theirs, if nobody else writes from it. */
  private static boolean isOwnName(String local, Set<String> names) {
    return names.size() == 1 && List.of(names.iterator().next().split(" ")).contains(local);
  }

  /** How many of the names have no word in common with one counted before. */
  private static int unlike(Set<String> names) {
    Set<String> words = new HashSet<>();
    int count = 0;
    for (String name : names) {
      List<String> own = List.of(name.split(" "));
      count += own.stream().noneMatch(words::contains) ? 1 : 0;
      words.addAll(own);
    }
    return count;
  }

  /** The lines of one of the package's lists, without comments. */
  static List<String> lines(String name) {
    try (InputStream in = SharedAddresses.class.getResourceAsStream("/arguo/people/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list arguo/people/" + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
