package org.errata.servlet.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;

/** Writes the conformance table as Markdown. */
final class ConformancePage {

  private ConformancePage() {}

  static String of(List<Situation> rows) {
    return "# Conformance\n\n%d situations, each on every container.\n\n".formatted(rows.size())
        + "| family | situation | follows |\n|---|---|---|\n"
        + lines(rows.stream().map(row -> List.of(row.family(), row.name(), row.clause())))
        + "\n## Deviations\n\nWhat a container does that no filter can change.\n\n"
        + "| container | family | situation | what it does |\n|---|---|---|---|\n"
        + lines(Arrays.stream(TestedContainer.values()).flatMap(it -> deviations(it, rows)));
  }

  private static Stream<List<String>> deviations(TestedContainer container, List<Situation> rows) {
    return rows.stream()
        .filter(row -> row.deviations().containsKey(container))
        .map(
            row ->
                List.of(
                    container.toString(),
                    row.family(),
                    row.name(),
                    row.deviations().get(container).reason()));
  }

  private static String lines(Stream<List<String>> cells) {
    return cells
        .map(line -> "| " + String.join(" | ", line) + " |\n")
        .collect(Collectors.joining());
  }
}
