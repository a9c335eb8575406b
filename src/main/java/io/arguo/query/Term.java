package io.arguo.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The RDF terms that this package itself must know. */
final class Term {
  static final Node TYPE = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node RDFS_LABEL = uri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node PREF_LABEL = uri("http://www.w3.org/2004/02/skos/core#prefLabel");
  static final Node ALT_LABEL = uri("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node PERSON_NAME = uri("http://xmlns.com/foaf/0.1/name");
  static final Node MAILBOX = uri("http://xmlns.com/foaf/0.1/mbox");
  static final Node TITLE = uri("http://purl.org/dc/terms/title");
  static final Node POST = uri("http://rdfs.org/sioc/ns#Post");
  static final Node KIND = uri("https://w3id.org/arguo/ontology#Kind");

  private Term() {}

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
