package io.arguo.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  private final Taxonomy taxonomy = TinyTaxonomy.read();

  @Test
  void topics_come_sorted_by_iri() {
    List<String> iris = taxonomy.all().stream().map(Topic::iri).toList();
    assertEquals(iris.stream().sorted().toList(), iris);
  }

  @Test
  void a_label_or_alias_in_any_case_finds_its_topic() {
    assertEquals(Optional.of("ZFS"), taxonomy.labelled("zettabyte file SYSTEM").map(Topic::label));
    assertEquals(Optional.of("UFS"), taxonomy.labelled(" ufs ").map(Topic::label));
    assertEquals(Optional.empty(), taxonomy.labelled("nothing of the kind"));
  }

  @Test
  void of_two_topics_the_one_that_prefers_the_name_is_meant() {
    Topic byAlias = topic("https://example.org/a", "First", List.of("Same"), List.of());
    Topic byLabel = topic("https://example.org/b", "Same", List.of(), List.of());
    Taxonomy two = new Taxonomy(List.of(byAlias, byLabel));
    assertEquals(Optional.of(byLabel), two.labelled("same"));
  }

  @Test
  void what_stands_above_is_found_however_far() {
    Topic ufs2 = TinyTaxonomy.topic(taxonomy, "ufs2");
    assertEquals(
        List.of("filesystem", "storage", "UFS"),
        taxonomy.ancestors(ufs2).stream().map(Topic::label).toList());
    assertTrue(taxonomy.isA(ufs2, "https://example.org/topic/storage"));
    assertTrue(taxonomy.isA(ufs2, ufs2.iri()));
    assertFalse(taxonomy.isA(ufs2, "https://example.org/topic/language"));
  }

  @Test
  void a_cycle_is_no_hang() {
    Topic a = topic("https://example.org/a", "A", List.of(), List.of("https://example.org/b"));
    Topic b = topic("https://example.org/b", "B", List.of(), List.of("https://example.org/a"));
    Taxonomy circle = new Taxonomy(List.of(a, b));
    assertEquals(List.of(b), circle.ancestors(a));
    assertTrue(
        new TaxonomyCheck(circle)
            .offences()
            .contains("https://example.org/a: stands above itself"));
  }

  @Test
  void the_check_names_every_offence() {
    Topic broken =
        new Topic(
            "https://example.org/x",
            TopicType.TECHNOLOGY,
            "Thing",
            List.of("make"),
            false,
            Set.of("Other"),
            Set.of(),
            List.of("https://example.org/gone"));
    Topic twin =
        topic("https://example.org/y", "thing", List.of(), List.of("https://example.org/x"));
    assertEquals(
        List.of(
            "https://example.org/x: broader <https://example.org/gone> is no topic",
            "https://example.org/x: ambiguous \"Other\" is none of its labels",
            "https://example.org/x: ambiguous, but without a context word",
            "https://example.org/x: \"make\" is an ordinary word",
            "https://example.org/y: \"thing\" is an ordinary word",
            "\"thing\" names [https://example.org/x, https://example.org/y]"),
        new TaxonomyCheck(new Taxonomy(List.of(broken, twin))).offences());
  }

  @Test
  void the_tiny_taxonomy_is_in_order() {
    assertEquals(List.of(), new TaxonomyCheck(taxonomy).offences());
  }

  private static Topic topic(String iri, String label, List<String> aliases, List<String> broader) {
    return new Topic(iri, TopicType.TECHNOLOGY, label, aliases, false, Set.of(), Set.of(), broader);
  }
}
