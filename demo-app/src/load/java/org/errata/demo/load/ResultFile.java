package org.errata.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The table and the plot of a run. */
final class ResultFile {

  private ResultFile() {}

  static Path write(Settings settings, List<Result> results, List<StormReport> storms)
      throws IOException {
    Path folder = Files.createDirectories(settings.results());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String name = "load-" + today;
    Path table = folder.resolve(name + ".md");
    String plot = name + ".svg";
    Files.writeString(folder.resolve(plot), Plot.of(results), UTF_8);
    Files.writeString(
        table,
        """
        # Load benchmark, %s

        %s

        Each number compares with the first line of its table, in the same round. CPU is the processor time of
        the whole JVM for one request, bytes are what it allocates for one; both are medians.

        ![CPU per request as ratios](%s)

        %s%s"""
            .formatted(
                today,
                Machine.describe(settings),
                plot,
                results.stream().map(Markdown::table).collect(joining("\n")),
                storms.stream().map(storm -> "\n" + storm.markdown()).collect(joining())),
        UTF_8);
    return table;
  }
}
