package io.arguo.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A set of RDF facts. Many threads may read it while one writes; a reader sees the facts as they
 * were when it began.
 *
 * <p>A store on disk belongs to one process at a time, and there to one {@code Store}. It survives
 * {@code kill -9}: what was written before stays, and a write that was under way leaves no trace.
 */
public interface Store extends AutoCloseable {
  /**
   * Opens the store in a folder.
   *
   * @throws StoreException if there is none, it is another version's, or another process has it
   */
  static Store open(Path folder) {
    return StoreFolder.open(folder);
  }

  /**
   * Opens the store in a folder, and makes one where the folder is missing or empty.
   *
   * @throws StoreException if the folder holds something else, is read-only, or another process has
   *     the store
   */
  static Store create(Path folder) {
    return StoreFolder.create(folder);
  }

  /** A new, empty store that lives as long as the process. */
  static Store inMemory() {
    return new TransactionalStore("in memory", DatasetGraphFactory.createTxnMem(), dataset -> {});
  }

  /**
   * Adds triples and quads, all of them or, if {@code facts} throws, none.
   *
   * @throws StoreException if the disk refuses
   */
  default void write(Consumer<StreamRDF> facts) {
    change(dataset -> StreamOf.into(dataset, facts));
  }

  /**
   * Adds and removes, everything or, if {@code work} throws, nothing.
   *
   * @throws StoreException if the disk refuses
   */
  void change(Consumer<DatasetGraph> work);

  /** Reads in one transaction. What is given back must not hang on to the dataset. */
  <T> T read(Function<DatasetGraph, T> work);

  /** How many triples the default graph holds. */
  default long size() {
    return read(dataset -> (long) dataset.getDefaultGraph().size());
  }

  /** Gives the folder up for other processes; closing twice does nothing. */
  @Override
  void close();
}
