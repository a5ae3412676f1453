package org.errata.demo.load.report;

import java.util.List;
import org.errata.demo.load.run.Measurements;

/** The results of one part. */
public final class ResultTable {

  private final String title;
  private final List<ResultLine> lines;

  private ResultTable(String title, List<ResultLine> lines) {
    this.title = title;
    this.lines = lines;
  }

  /**
   * Divides the measurements by those of the first contestant.
   *
   * @param measurements the measurements of a part
   * @return the table
   */
  public static ResultTable of(Measurements measurements) {
    return new ResultTable(
        measurements.title(),
        measurements.series().stream()
            .map(series -> ResultLine.of(series, measurements.series().get(0)))
            .toList());
  }

  String title() {
    return title;
  }

  /** Returns one line for each contestant, the reference first. */
  List<ResultLine> lines() {
    return lines;
  }
}
