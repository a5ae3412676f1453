package org.errata.servlet.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.conformance.situation.Situation.Deviation;
import org.errata.servlet.harness.TestedContainer;

/** Writes the conformance table as Markdown. */
final class ConformancePage {

  private ConformancePage() {}

  static String of(List<Situation> rows) {
    long overHttp2 = Http2Situations.among(rows.stream()).count();
    return "# Conformance\n\n%d situations, each on every container, %d of them over HTTP/2 too.\n\n"
            .formatted(rows.size(), overHttp2)
        + "| family | situation | follows |\n|---|---|---|\n"
        + lines(rows.stream().map(row -> List.of(row.family(), row.name(), row.clause())))
        + "\n## Deviations\n\nWhat a container does that no filter can change.\n\n"
        + "| container | family | situation | what it does |\n|---|---|---|---|\n"
        + deviations(rows, Situation::deviations)
        + "\n## Deviations over HTTP/2 alone\n\n"
        + "| container | family | situation | what it does |\n|---|---|---|---|\n"
        + deviations(rows, Situation::deviationsOverHttp2);
  }

  private static String deviations(
      List<Situation> rows, Function<Situation, Map<TestedContainer, Deviation>> which) {
    return lines(
        Arrays.stream(TestedContainer.values())
            .flatMap(
                container ->
                    rows.stream()
                        .filter(row -> which.apply(row).containsKey(container))
                        .map(
                            row ->
                                List.of(
                                    container.toString(),
                                    row.family(),
                                    row.name(),
                                    which.apply(row).get(container).reason()))));
  }

  private static String lines(Stream<List<String>> cells) {
    return cells
        .map(line -> "| " + String.join(" | ", line) + " |\n")
        .collect(Collectors.joining());
  }
}
