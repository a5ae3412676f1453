package org.errata.demo.load.run;

import java.util.List;

/**
 * The measurements of one part.
 *
 * @param title the title of the part
 * @param series one for each contestant, the reference first
 */
public record Measurements(String title, List<SampleSeries> series) {

  /** Copies the list. */
  public Measurements {
    series = List.copyOf(series);
  }
}
