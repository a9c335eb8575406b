package io.arguo.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms that the graph uses: Arguo's own, as {@code ontology/arguo.ttl} defines them, and those
 * reused from SIOC, FOAF, SKOS, DCTERMS and Web Annotation.
 */
public final class Vocabulary {
  /** Namespace of Arguo's own terms. */
  public static final String ARGUO = "https://w3id.org/arguo/ontology#";

  private static final String SIOC = "http://rdfs.org/sioc/ns#";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String OA = "http://www.w3.org/ns/oa#";

  public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  public static final Node POST = iri(SIOC + "Post");
  public static final Node THREAD = iri(SIOC + "Thread");
  public static final Node FORUM = iri(SIOC + "Forum");
  public static final Node ID = iri(SIOC + "id");
  public static final Node CONTENT = iri(SIOC + "content");
  public static final Node HAS_CREATOR = iri(SIOC + "has_creator");
  public static final Node HAS_CONTAINER = iri(SIOC + "has_container");
  public static final Node HAS_PARENT = iri(SIOC + "has_parent");
  public static final Node REPLY_OF = iri(SIOC + "reply_of");

  public static final Node TITLE = iri(DCTERMS + "title");
  public static final Node CREATED = iri(DCTERMS + "created");

  public static final Node PERSON = iri(FOAF + "Person");
  public static final Node NAME = iri(FOAF + "name");
  public static final Node MBOX = iri(FOAF + "mbox");
  public static final Node MBOX_SHA1 = iri(FOAF + "mbox_sha1sum");

  public static final Node CONCEPT = iri(SKOS + "Concept");
  public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");
  public static final Node BROADER = iri(SKOS + "broader");
  public static final Node BROADER_TRANSITIVE = iri(SKOS + "broaderTransitive");

  public static final Node EXACT = iri(OA + "exact");
  public static final Node START = iri(OA + "start");
  public static final Node END = iri(OA + "end");

  public static final Node TECHNOLOGY = own("Technology");
  public static final Node PROJECT = own("Project");
  public static final Node KIND_CLASS = own("Kind");
  public static final Node EVIDENCE_CLASS = own("Evidence");
  public static final Node MENTION = own("Mention");
  public static final Node POSITION = own("Position");
  public static final Node EXCHANGE = own("Exchange");
  public static final Node COMPARISON = own("Comparison");

  public static final Node IN_POST = own("inPost");
  public static final Node SPEAKER = own("speaker");
  public static final Node FIRST_LINE = own("firstLine");
  public static final Node LAST_LINE = own("lastLine");
  public static final Node DEPTH = own("depth");
  public static final Node RULE = own("rule");
  public static final Node CONFIDENCE = own("confidence");
  public static final Node EVIDENCE = own("evidence");
  public static final Node ABOUT = own("about");
  public static final Node STRANGER_NAME = own("name");
  public static final Node HOLDER = own("holder");
  public static final Node STANCE = own("stance");
  public static final Node QUOTED = own("quoted");
  public static final Node FROM = own("from");
  public static final Node TO = own("to");
  public static final Node KIND = own("kind");
  public static final Node PREFERRED = own("preferred");
  public static final Node OVER = own("over");
  public static final Node MENTIONS = own("mentions");
  public static final Node ARGUES = own("argues");
  public static final Node ARGUES_FOR = own("arguesFor");
  public static final Node ARGUES_AGAINST = own("arguesAgainst");
  public static final Node DISAGREED_WITH = own("disagreedWith");
  public static final Node AGREED_WITH = own("agreedWith");
  public static final Node SOURCE = own("source");
  public static final Node OFFSET = own("offset");
  public static final Node ZONES = own("zones");

  private Vocabulary() {}

  /** The term of Arguo's own vocabulary with this local name. */
  static Node own(String localName) {
    return iri(ARGUO + localName);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
