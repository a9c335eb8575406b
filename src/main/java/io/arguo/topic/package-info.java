/**
 * Takes the SKOS files in {@code ontology/topics/} and the user's own; gives the {@link
 * io.arguo.topic.Taxonomy}: topics with names, aliases, context rules and broader topics. It may
 * import nothing of ours; of Jena it sees only the RDF reader.
 */
package io.arguo.topic;
