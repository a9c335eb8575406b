package io.arguo.query;

import io.arguo.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.riot.RDFDataMgr;

/** The tests' small community, in a store. */
public final class SharedGraph {
  public static final Path FOLDER = Path.of("src", "test", "resources", "queries");

  private SharedGraph() {}

  /** A new store in memory that holds it. */
  public static Store inMemory() {
    return into(Store.inMemory(), FOLDER.resolve("shared.ttl"));
  }

  /** A runner on a new store in memory. */
  public static QueryRunner runner() {
    return new QueryRunner(inMemory(), Duration.ofSeconds(20));
  }

  static Store into(Store store, Path turtle) {
    store.write(stream -> RDFDataMgr.parse(stream, turtle.toString()));
    return store;
  }
}
