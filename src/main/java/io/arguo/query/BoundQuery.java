package io.arguo.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;

/** A saved query with its arguments in place, ready to run. */
public final class BoundQuery {
  private final SavedQuery saved;
  private final Map<String, String> arguments;
  private final Query query;

  BoundQuery(SavedQuery saved, Map<String, String> arguments, Query query) {
    this.saved = saved;
    this.arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    this.query = query;
  }

  /** The query it was made from. */
  public SavedQuery saved() {
    return saved;
  }

  /** The arguments, defaults included, names as the store writes them. */
  public Map<String, String> arguments() {
    return arguments;
  }

  /** The SPARQL that runs, to be shown or run elsewhere. */
  public String sparql() {
    return query.serialize();
  }

  Query query() {
    return query;
  }
}
