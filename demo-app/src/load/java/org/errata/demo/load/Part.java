package org.errata.demo.load;

import java.util.List;
import java.util.stream.Stream;

/**
 * Contestants that are compared with each other.
 *
 * @param name by which the part is chosen
 * @param title what it is about
 * @param reference what the others are divided by
 * @param others the others
 */
record Part(String name, String title, Contestant reference, List<Contestant> others) {

  static Part of(String name, String title, Contestant reference, Contestant... others) {
    return new Part(name, title, reference, List.of(others));
  }

  List<Contestant> all() {
    return Stream.concat(Stream.of(reference), others.stream()).toList();
  }
}
