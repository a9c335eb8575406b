/**
 * Takes the name of a saved query with arguments, or SPARQL text; gives a {@link
 * io.arguo.query.QueryResult} that knows nothing of Jena's query classes. It may import {@code
 * store}; it alone sees ARQ.
 *
 * <p>A saved query is a SPARQL file with a header of {@code #+} lines. Its parameters are variables
 * that begin with {@code $_}, such as {@code $_topic}. A given argument becomes an RDF term and
 * takes the variable's place in the parsed query, so that no text is ever pasted. A parameter that
 * is not given stays a variable and so restricts nothing, as long as it stands in a pattern that
 * every wanted row meets; any other line that speaks of it ends in {@code # if} and its name, and
 * is left out when it is not given. That is why an optional parameter costs nothing: the engine
 * sees a query without it.
 */
package io.arguo.query;
