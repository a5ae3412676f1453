package org.errata.demo.load.run;

import java.util.List;

/**
 * The measurements of one contestant.
 *
 * @param name the name of the contestant
 * @param samples one for each round
 */
public record SampleSeries(String name, List<Sample> samples) {

  /** Copies the list. */
  public SampleSeries {
    samples = List.copyOf(samples);
  }
}
