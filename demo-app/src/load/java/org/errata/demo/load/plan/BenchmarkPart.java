package org.errata.demo.load.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Contestants that are compared with each other.
 *
 * @param name the name by which the part is chosen
 * @param title the title of the table of results
 * @param reference the contestant by which the others are divided
 * @param others the others
 */
public record BenchmarkPart(
    String name, String title, Contestant reference, List<Contestant> others) {

  static BenchmarkPart of(String name, String title, Contestant reference, Contestant... others) {
    return new BenchmarkPart(name, title, reference, List.of(others));
  }

  /**
   * Returns all contestants.
   *
   * @return the reference first
   */
  public List<Contestant> all() {
    return Stream.concat(Stream.of(reference), others.stream()).toList();
  }
}
