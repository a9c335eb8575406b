package io.arguo.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** English given names and their short forms, all in lower case. */
final class GivenNames {
  private final Map<String, Set<String>> forms = new HashMap<>();

  GivenNames() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                GivenNames.class.getResourceAsStream("/arguo/mention/given-names.txt"),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String name) {
    return forms.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** What somebody with this given name may be called, sorted, the name itself left out. */
  Set<String> formsOf(String name) {
    return forms.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
  }

  /** Short for one another is mutual: who signs as Matt may be called Matthew. */
  private void add(String line) {
    List<String> names = List.of(line.toLowerCase(Locale.ROOT).split(" "));
    forms.computeIfAbsent(names.get(0), k -> new TreeSet<>());
    for (String shortForm : names.subList(1, names.size())) {
      forms.get(names.get(0)).add(shortForm);
      forms.computeIfAbsent(shortForm, k -> new TreeSet<>()).add(names.get(0));
    }
  }
}
