package io.arguo.query;

import io.arguo.store.Store;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs queries on one store. It never changes the store and never reaches out of it. */
public final class QueryRunner {
  private final Store store;
  private final Duration limit;
  private Names names;

  /**
   * A runner on a store.
   *
   * @param limit how long a query may take
   */
  public QueryRunner(Store store, Duration limit) {
    this.store = store;
    this.limit = limit;
  }

  /** The names that the store knew when they were first needed. */
  public synchronized Names names() {
    if (names == null) {
      names = Names.in(store);
    }
    return names;
  }

  /**
   * Puts arguments into a saved query; a name may be given in plain words or as an IRI in angle
   * brackets.
   *
   * @throws QueryException if an argument is missing, unknown or of the wrong form
   * @throws UnknownNameException if a name is not in the store, or not clear
   */
  public BoundQuery bind(SavedQuery query, Map<String, String> arguments) {
    return new Binder(this::names).bind(query, arguments);
  }

  /** Binds and runs a saved query; throws what both throw. */
  public QueryResult run(SavedQuery query, Map<String, String> arguments) {
    return run(bind(query, arguments));
  }

  /**
   * Runs a saved query.
   *
   * @throws QueryException if it takes too long
   */
  public QueryResult run(BoundQuery query) {
    return run(query.query());
  }

  /**
   * Runs SPARQL text.
   *
   * @throws QueryException if it cannot be read, is not allowed, or takes too long
   */
  public QueryResult run(String sparql) {
    return run(Parsing.parse(sparql, "the query"));
  }

  private QueryResult run(Query query) {
    return store.read(
        dataset -> {
          try (QueryExec exec =
              QueryExec.dataset(dataset)
                  .query(query)
                  .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                  .set(Service.httpServiceAllowed, false)
                  .build()) {
            return result(query, exec, new Labels(dataset.getDefaultGraph()));
          } catch (QueryCancelledException e) {
            throw new QueryException("no answer within " + words(limit), e);
          } catch (ARQException e) {
            throw new QueryException("the query failed: " + e.getMessage(), e);
          }
        });
  }

  private static String words(Duration time) {
    return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  private static QueryResult result(
      Query query, QueryExec exec, Function<Node, Optional<String>> labels) {
    if (query.isAskType()) {
      return new YesNo(exec.ask());
    }
    if (query.isSelectType()) {
      return new Cells(labels).table(exec.select());
    }
    Graph copy = GraphFactory.createGraphMem();
    copy.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return new GraphResult(query.isConstructType() ? exec.construct(copy) : exec.describe(copy));
  }
}
