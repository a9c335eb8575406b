package io.arguo.topic;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The taxonomy of {@code topic/tiny.ttl}, for tests in this package and those to its right. */
public final class TinyTaxonomy {
  private TinyTaxonomy() {}

  public static Taxonomy read() {
    try {
      Path file = Path.of(TinyTaxonomy.class.getResource("/topic/tiny.ttl").toURI());
      return new TaxonomyReader().readOnly(List.of(file));
    } catch (URISyntaxException | TaxonomyException e) {
      throw new IllegalStateException(e);
    }
  }

  static Topic topic(Taxonomy taxonomy, String name) {
    return taxonomy.topic("https://example.org/topic/" + name).orElseThrow();
  }
}
