package io.arguo.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and hands on the results in the order of submission, with a bounded
 * number under way. Results reach the sink on the thread that submits and closes.
 */
final class OrderedPool<A, B> implements AutoCloseable {
  private final Function<A, B> work;
  private final Consumer<B> sink;
  private final int limit;
  private final ExecutorService threads;
  private final Queue<Future<B>> underWay = new ArrayDeque<>();

  OrderedPool(int threads, Function<A, B> work, Consumer<B> sink) {
    this.work = work;
    this.sink = sink;
    this.limit = threads * 32;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  void submit(A input) {
    underWay.add(threads.submit(() -> work.apply(input)));
    while (underWay.size() > limit || (!underWay.isEmpty() && underWay.peek().isDone())) {
      deliver();
    }
  }

  /** Delivers what is still under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      deliver();
    }
  }

  private void deliver() {
    try {
      sink.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
