package io.arguo.stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which kinds the labelled topics are of, as far as the taxonomy's files tell. */
final class BroaderTopics {
  private static final Pattern LABEL = Pattern.compile("skos:prefLabel \"([^\"]+)\"");
  private static final Pattern BROADER = Pattern.compile("skos:broader ([^;.]+)[;.]");

  private final Map<String, List<String>> broader = new HashMap<>();

  private BroaderTopics() {}

  static BroaderTopics read(Path folder) {
    BroaderTopics topics = new BroaderTopics();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          for (String block : Files.readString(file).split("\n\n")) {
            topics.add(block);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return topics;
  }

  private void add(String block) {
    Matcher label = LABEL.matcher(block);
    Matcher kinds = BROADER.matcher(block);
    if (label.find() && kinds.find()) {
      List<String> names = Arrays.stream(kinds.group(1).split(",")).map(String::strip).toList();
      broader.put(key(label.group(1)), names);
    }
  }

  List<String> of(String label) {
    return broader.getOrDefault(key(label), List.of());
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#]", "");
  }
}
