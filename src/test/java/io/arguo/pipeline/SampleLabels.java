package io.arguo.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the sample's README says of who stands where, read from its tables. */
record SampleLabels(
    List<Stand> stands, List<Pair> exchanges, List<Pair> comparisons, Map<String, String> posts) {
  /** A person's side on a topic in a post, with a line that shows it. */
  record Stand(String person, String topic, String stance, String post, String line) {}

  /** Two names that belong together in a post: who answers whom, or what is preferred over what. */
  record Pair(String holder, String first, String second, String post) {}

  static SampleLabels read(Path readme) throws IOException {
    Map<String, List<List<String>>> tables = tables(Files.readAllLines(readme));
    Map<String, String> posts = new TreeMap<>();
    tables.get("Post ids").forEach(r -> posts.put(r.get(0), r.get(1).replaceAll("[`<>]", "")));
    return new SampleLabels(
        tables.get("Who stands where").stream()
            .filter(
                r -> r.get(2).matches("(for|against|mixed)\\b.*") && !r.get(2).contains("report"))
            .map(r -> new Stand(r.get(0), plain(r.get(1)), plain(r.get(2)), r.get(3), r.get(4)))
            .toList(),
        tables.get("Who answers whom").stream()
            .map(r -> new Pair(r.get(0), r.get(0), r.get(1), plain(r.get(3))))
            .toList(),
        tables.get("Comparisons").stream()
            .map(r -> new Pair(r.get(0), r.get(1), r.get(2), plain(r.get(3))))
            .toList(),
        posts);
  }

  /** The rows of each table, under the heading above it, without header and rule. */
  private static Map<String, List<List<String>>> tables(List<String> lines) {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("## ")) {
        rows = new ArrayList<>();
        tables.put(line.substring(3), rows);
      } else if (line.startsWith("| ")) {
        rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
      }
    }
    tables.values().forEach(List::removeFirst);
    return tables;
  }

  private static String plain(String cell) {
    return cell.replaceAll("[ :]*\\(.*", "").strip();
  }
}
