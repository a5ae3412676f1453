package org.errata.demo.load.report;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

/** Writes the results of a part as a Markdown table. */
public final class MarkdownTable {

  private static final double MICROS_PER_MILLI = 1e3;
  private static final double MANY_MICROS = 1e4;

  private MarkdownTable() {}

  /**
   * Writes a table.
   *
   * @param result the results of a part
   * @return Markdown
   */
  public static String of(ResultTable result) {
    return """
        ### %s

        | | CPU, ratio (min to max) | rate, ratio (min to max) | CPU | bytes | more bytes |
        |---|---|---|---|---|---|
        %s
        """
        .formatted(
            result.title(), result.lines().stream().map(MarkdownTable::row).collect(joining("\n")));
  }

  private static String row(ResultLine line) {
    return String.format(
        ROOT,
        "| %s%s | %s | %s | %s | %,.0f | %+,.0f |",
        line.name(),
        line.lost() == 0 ? "" : " (" + line.lost() + " requests lost)",
        spread(line.cpu()),
        spread(line.rate()),
        time(line.cpuMicros()),
        line.bytes(),
        line.bytesMore());
  }

  private static String spread(Spread spread) {
    return String.format(
        ROOT, "**%.2f** (%.2f to %.2f)", spread.median(), spread.min(), spread.max());
  }

  private static String time(double micros) {
    return micros < MANY_MICROS
        ? String.format(ROOT, "%.1f µs", micros)
        : String.format(ROOT, "%.0f ms", micros / MICROS_PER_MILLI);
  }
}
