package io.arguo.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BundledTaxonomyTest {
  @Test
  void the_bundled_taxonomy_is_in_order() throws TaxonomyException {
    Taxonomy taxonomy = new TaxonomyReader().read(List.of());
    Assumptions.assumeFalse(taxonomy.all().isEmpty(), "no bundled topics here");
    List<String> offences = new TaxonomyCheck(taxonomy).offences();
    assertEquals("", String.join("\n", offences), offences.size() + " offences");
  }
}
