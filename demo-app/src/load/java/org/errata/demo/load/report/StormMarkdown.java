package org.errata.demo.load.report;

import static java.util.Locale.ROOT;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.errata.demo.load.run.StormHalf;
import org.errata.demo.load.run.StormResult;

/** Writes the results of the part {@code storm} as a Markdown table. */
public final class StormMarkdown {

  private static final double KILO = 1024;
  private static final double MICROS_PER_MILLI = 1e3;

  private StormMarkdown() {}

  /**
   * Writes a table.
   *
   * @param result the measurements
   * @return Markdown
   */
  public static String of(StormResult result) {
    return """
        ### A storm of errors: 95 %% errors of all kinds, 64 connections, logged

        | | |
        |---|---|
        | rate, ratio to a constant response, each half | %s |
        | requests per second | %s |
        | slowest request | %s |
        | requests lost | %d |
        | error responses | %s |
        | heap after a garbage collection, before, between, after | %s |
        | threads before, after | %d, %d |
        """
        .formatted(
            each(result, half -> String.format(ROOT, "%.2f", half.ratio())),
            each(result, half -> String.format(ROOT, "%,.0f", half.errata().perSecond())),
            each(
                result,
                half ->
                    String.format(
                        ROOT, "%.0f ms", half.errata().slowestMicros() / MICROS_PER_MILLI)),
            result.halves().stream().mapToLong(half -> half.errata().lost()).sum(),
            each(
                result,
                half ->
                    String.format(
                        ROOT,
                        "%.1f %%",
                        100.0 * half.errata().refused() / half.errata().requests())),
            result.heap().stream()
                .map(bytes -> String.format(ROOT, "%,.0f KB", bytes / KILO))
                .collect(Collectors.joining(", ")),
            result.threadsBefore(),
            result.threadsAfter());
  }

  private static String each(StormResult result, Function<StormHalf, String> text) {
    return result.halves().stream().map(text).collect(Collectors.joining(", "));
  }
}
