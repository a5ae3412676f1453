package org.errata.demo.load;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How Errata weathered a storm.
 *
 * @param halves its halves
 * @param heap bytes in use after a collection, before, between and after the halves
 * @param threadsBefore of the JVM, warm
 * @param threadsAfter of the JVM, at the end
 */
record StormReport(List<StormHalf> halves, List<Long> heap, long threadsBefore, long threadsAfter) {

  private static final double KILO = 1024;
  private static final double MICROS_PER_MILLI = 1e3;

  StormReport {
    halves = List.copyOf(halves);
    heap = List.copyOf(heap);
  }

  String markdown() {
    return """
        ### A storm: 95 %% errors of all kinds, 64 connections, logged

        | | |
        |---|---|
        | rate, ratio to a constant answer, each half | %s |
        | requests per second | %s |
        | slowest request | %s |
        | requests lost | %d |
        | answers that were errors | %s |
        | heap after a collection, before, between, after | %s |
        | threads before, after | %d, %d |
        """
        .formatted(
            each(half -> String.format(ROOT, "%.2f", half.ratio())),
            each(half -> String.format(ROOT, "%,.0f", half.errata().perSecond())),
            each(
                half ->
                    String.format(
                        ROOT, "%.0f ms", half.errata().slowestMicros() / MICROS_PER_MILLI)),
            halves.stream().mapToLong(half -> half.errata().lost()).sum(),
            each(
                half ->
                    String.format(
                        ROOT,
                        "%.1f %%",
                        100.0 * half.errata().refused() / half.errata().requests())),
            heap.stream()
                .map(bytes -> String.format(ROOT, "%,.0f KB", bytes / KILO))
                .collect(Collectors.joining(", ")),
            threadsBefore,
            threadsAfter);
  }

  private String each(Function<StormHalf, String> text) {
    return halves.stream().map(text).collect(Collectors.joining(", "));
  }
}
