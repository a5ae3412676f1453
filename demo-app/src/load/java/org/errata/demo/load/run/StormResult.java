package org.errata.demo.load.run;

import java.util.List;

/**
 * The measurements of the part {@code storm}.
 *
 * @param halves the two halves
 * @param heap bytes in use after a garbage collection, before, between and after the halves
 * @param threadsBefore threads of the JVM after the warm-up
 * @param threadsAfter threads of the JVM at the end
 */
public record StormResult(
    List<StormHalf> halves, List<Long> heap, long threadsBefore, long threadsAfter) {

  /** Copies the lists. */
  public StormResult {
    halves = List.copyOf(halves);
    heap = List.copyOf(heap);
  }
}
