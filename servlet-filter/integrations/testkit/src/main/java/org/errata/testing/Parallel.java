package org.errata.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many elements, several at a time. */
final class Parallel {

  private static final int THREADS = 8;

  private Parallel() {}

  /** Returns the results in the order of the elements; throws what the first failed one throws. */
  static <T, R> List<R> map(List<T> elements, Function<T, R> action) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<R>> futures =
          elements.stream().map(element -> threads.submit(() -> action.apply(element))).toList();
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted during a probe", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
