/**
 * Takes {@link io.arguo.stance.Reading}s, topics and people; gives RDF triples, and from triples
 * the records that {@code explain} shows. It may import {@code message} to {@code stance}; it owns
 * IRIs and vocabulary and sees Jena's graph interfaces.
 */
package io.arguo.graph;
