package io.arguo.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The behaviour that the store on disk and the one in memory have in common: all but opening. */
final class TransactionalStore implements Store {
  private final String place;
  private final DatasetGraph dataset;
  private final Consumer<DatasetGraph> release;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param place where it is, for messages
   * @param release gives the dataset up
   */
  TransactionalStore(String place, DatasetGraph dataset, Consumer<DatasetGraph> release) {
    this.place = place;
    this.dataset = dataset;
    this.release = release;
  }

  @Override
  public void change(Consumer<DatasetGraph> work) {
    requireOpen();
    try {
      Txn.executeWrite(dataset, () -> work.accept(dataset));
    } catch (JenaException | StorageException | AtlasException e) {
      throw new StoreException(
          "cannot write to the store at " + place + ", nothing was changed: " + e.getMessage(), e);
    }
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> work) {
    requireOpen();
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release.accept(dataset);
    }
  }

  private void requireOpen() {
    if (closed.get()) {
      throw new StoreException("the store at " + place + " is closed");
    }
  }
}
