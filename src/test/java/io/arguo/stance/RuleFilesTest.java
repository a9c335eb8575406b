package io.arguo.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
  private static final Set<String> TARGETS =
      Set.of("any", "subject", "object", "own", "none", "to", "from", "at", "with", "of");

  @Test
  void opinion_rules_have_unique_names_known_targets_and_sane_weights() {
    Set<String> names = new HashSet<>();
    for (List<String> row : RuleFile.rows("opinions.tsv", 4)) {
      assertTrue(names.add(row.get(0)), row::toString);
      double weight = Double.parseDouble(row.get(1));
      assertTrue(Math.abs(weight) <= 2.5, row::toString);
      assertTrue(TARGETS.contains(row.get(2)), row::toString);
      assertEquals(weight == 0, row.get(2).equals("none"), row::toString);
    }
  }

  @Test
  void no_words_are_judged_both_ways_for_one_target() {
    Map<String, Double> sides = new HashMap<>();
    for (List<String> row : RuleFile.rows("opinions.tsv", 4)) {
      for (String words : row.get(3).split("\\|")) {
        double side = Math.signum(Double.parseDouble(row.get(1)));
        Double other = sides.put(row.get(2) + " " + words.strip(), side);
        assertTrue(other == null || other == side, words);
      }
    }
  }

  @Test
  void the_other_tables_can_be_read() {
    assertFalse(RuleFile.rows("distances.tsv", 2).isEmpty());
    assertFalse(RuleFile.rows("comparisons.tsv", 4).isEmpty());
    assertFalse(RuleFile.rows("between.tsv", 3).isEmpty());
    assertFalse(RuleFile.rows("weights.tsv", 2).isEmpty());
    assertFalse(new NamedReplies().toString().isEmpty());
    assertFalse(new ReplyCues().toString().isEmpty());
  }

  @Test
  void a_row_with_too_few_cells_is_refused_by_its_number() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> RuleFile.rows("words.tsv", 3));
    assertTrue(refused.getMessage().startsWith("words.tsv:"), refused::getMessage);
  }

  @Test
  void a_list_that_does_not_exist_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new WordLists().list("nonsense"));
  }

  @Test
  void words_are_known_in_all_their_forms() {
    assertTrue(Inflections.of("crash").contains("crashed"));
    assertTrue(Inflections.of("drop").contains("dropping"));
    assertTrue(Inflections.of("lose").contains("lost"));
    assertTrue(Inflections.of("easy").contains("easier"));
    assertTrue(Inflections.of("love").contains("loving"));
  }
}
