/**
 * Takes a graph, a query's table or the readings of posts; gives them in the formats of other
 * programs, with mail addresses masked unless asked for. It may import every package from {@code
 * archive} to {@code ask}; it alone sees Jackson and writes RDF documents.
 */
package io.arguo.export;
