package io.arguo.query;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;

/** SPARQL text to a query that cannot do harm. */
final class Parsing {
  private Parsing() {}

  /**
   * Parses SELECT, ASK, CONSTRUCT or DESCRIBE.
   *
   * @param what it is, for messages
   * @throws QueryException if it is anything else, or asks other servers or runs Java code
   */
  static Query parse(String text, String what) {
    Query query;
    try {
      query = QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new QueryException(
          what + " cannot be read (SELECT, ASK, CONSTRUCT and DESCRIBE can): " + firstLine(e), e);
    } catch (JenaException e) {
      throw new QueryException(what + " cannot be understood: " + firstLine(e), e);
    }
    harm(query)
        .ifPresent(
            reason -> {
              throw new QueryException(what + " is refused: " + reason);
            });
    return query;
  }

  private static Optional<String> harm(Query query) {
    if (query.isJsonType()) {
      return Optional.of("JSON results come from --format json, not from the query");
    }
    if (asksServers(query)) {
      return Optional.of("SERVICE would ask another server");
    }
    return runsCode(query)
        ? Optional.of("java: functions would run code from the class path")
        : Optional.empty();
  }

  private static boolean asksServers(Query query) {
    boolean[] found = {false};
    if (query.getQueryPattern() != null) {
      Walker.walk(
          Algebra.compile(query.getQueryPattern()),
          new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
              found[0] = true;
            }
          });
    }
    return found[0];
  }

  /**
   * Whether an IRI of the query makes ARQ load a class. Written out anew without prefixes, it shows
   * every IRI in full, however it was abbreviated or escaped.
   */
  private static boolean runsCode(Query query) {
    Query copy = query.cloneQuery();
    copy.getPrefixMapping().clearNsPrefixMap();
    copy.setBaseURI((String) null);
    return copy.serialize().contains("<java:");
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
