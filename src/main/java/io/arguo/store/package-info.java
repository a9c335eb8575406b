/**
 * Takes RDF triples; gives a {@link io.arguo.store.Store} of them, on disk or in memory, that is
 * read and written in transactions. It may import nothing of ours and knows nothing about mail; it
 * alone sees TDB2.
 */
package io.arguo.store;
