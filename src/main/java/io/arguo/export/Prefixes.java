package io.arguo.export;

import io.arguo.graph.Vocabulary;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes that documents and queries use. */
final class Prefixes {
  static final Map<String, String> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "arguo", Vocabulary.ARGUO,
                  "topic", "https://w3id.org/arguo/topic/",
                  "person", "https://w3id.org/arguo/id/person/",
                  "dcterms", "http://purl.org/dc/terms/",
                  "foaf", "http://xmlns.com/foaf/0.1/",
                  "oa", "http://www.w3.org/ns/oa#",
                  "sioc", "http://rdfs.org/sioc/ns#",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}
}
