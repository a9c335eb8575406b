package io.arguo.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BundledTaxonomyTest {
  private static final int LONGEST_LINE = 200;
  private static final Pattern DEFINITION = Pattern.compile("(?m)^(\\S+) a arguo:");

  private static Taxonomy taxonomy;

  @BeforeAll
  static void read() throws TaxonomyException {
    taxonomy = new TaxonomyReader().read(List.of());
    Assumptions.assumeFalse(taxonomy.all().isEmpty(), "no bundled topics here");
  }

  @Test
  void the_bundled_taxonomy_is_in_order() {
    List<String> offences = new TaxonomyCheck(taxonomy).offences();
    assertEquals("", String.join("\n", offences), offences.size() + " offences");
  }

  @Test
  void every_kind_has_something_below_it() {
    Set<String> used =
        taxonomy.all().stream()
            .flatMap(topic -> topic.broader().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        List.of(), kinds().stream().map(Topic::iri).filter(iri -> !used.contains(iri)).toList());
  }

  @Test
  void no_two_kinds_have_a_name_in_common() {
    Map<String, Set<String>> named = new TreeMap<>();
    for (Topic kind : kinds()) {
      for (String name : Taxonomy.names(kind)) {
        named.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new TreeSet<>()).add(kind.iri());
      }
    }
    named.values().removeIf(iris -> iris.size() == 1);
    assertEquals(Map.of(), named);
  }

  @Test
  void each_topic_is_defined_once_and_in_order() throws IOException {
    Map<String, String> definedIn = new TreeMap<>();
    List<String> offences = new ArrayList<>();
    for (TopicFiles.Source file : TopicFiles.bundled(getClass().getClassLoader())) {
      String last = "";
      Matcher definition = DEFINITION.matcher(text(file));
      while (definition.find()) {
        String name = definition.group(1);
        String other = definedIn.put(name, file.name());
        if (other != null) {
          offences.add(name + " is defined in " + other + " and " + file.name());
        }
        if (name.compareTo(last) < 0) {
          offences.add(file.name() + ": " + name + " stands behind " + last);
        }
        last = name;
      }
    }
    assertEquals("", String.join("\n", offences));
  }

  @Test
  void no_line_is_too_long_to_read() throws IOException {
    List<String> offences = new ArrayList<>();
    for (TopicFiles.Source file : TopicFiles.bundled(getClass().getClassLoader())) {
      text(file)
          .lines()
          .filter(line -> line.length() > LONGEST_LINE)
          .forEach(line -> offences.add(file.name() + ": " + line));
    }
    assertEquals("", String.join("\n", offences));
  }

  private static List<Topic> kinds() {
    return taxonomy.all().stream().filter(topic -> topic.type() == TopicType.KIND).toList();
  }

  private static String text(TopicFiles.Source file) throws IOException {
    try (InputStream in = file.opener().open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
