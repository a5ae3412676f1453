package org.errata.demo.load.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.errata.demo.load.plan.Settings;

/** The file with the results of a run, and its plot. */
public final class ResultFile {

  private ResultFile() {}

  /**
   * Writes both files, with the date in their names.
   *
   * @param settings the settings of the run
   * @param results the results of the parts
   * @param stormTables the results of the part {@code storm}, as Markdown
   * @return the file with the results
   * @throws IOException if a file cannot be written
   */
  public static Path write(Settings settings, List<ResultTable> results, List<String> stormTables)
      throws IOException {
    Path folder = Files.createDirectories(settings.results());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String name = "load-" + today;
    Path file = folder.resolve(name + ".md");
    String plot = name + ".svg";
    Files.writeString(folder.resolve(plot), CpuPlot.of(results), UTF_8);
    Files.writeString(
        file,
        """
        # Load benchmark, %s

        %s

        Each ratio is to the first line of the table, in the same round. CPU is the processor time of the whole
        JVM for one request, bytes are allocated by the JVM for one request; both are medians.

        ![CPU per request as ratios](%s)

        %s%s"""
            .formatted(
                today,
                MachineDescription.of(settings),
                plot,
                results.stream().map(MarkdownTable::of).collect(joining("\n")),
                stormTables.stream().map(table -> "\n" + table).collect(joining())),
        UTF_8);
    return file;
  }
}
