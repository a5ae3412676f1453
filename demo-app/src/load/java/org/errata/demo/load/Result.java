package org.errata.demo.load;

import java.util.List;

/**
 * What a part came to.
 *
 * @param title what it is about
 * @param lines one for each contestant, the reference first
 */
record Result(String title, List<Line> lines) {

  Result {
    lines = List.copyOf(lines);
  }
}
