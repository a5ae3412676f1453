package org.errata.demo.load;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

/** Results as tables for people. */
final class Markdown {

  private static final double MICROS_PER_MILLI = 1e3;
  private static final double MANY_MICROS = 1e4;

  private Markdown() {}

  static String table(Result result) {
    return """
        ### %s

        | | CPU, ratio (min to max) | rate, ratio (min to max) | CPU | bytes | more bytes |
        |---|---|---|---|---|---|
        %s
        """
        .formatted(
            result.title(), result.lines().stream().map(Markdown::row).collect(joining("\n")));
  }

  private static String row(Line line) {
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
