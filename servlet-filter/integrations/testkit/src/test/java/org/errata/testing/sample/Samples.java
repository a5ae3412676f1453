package org.errata.testing.sample;

import java.util.List;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.EntryId;

/** Compiled, never run. Tests name its lines. */
final class Samples {

  private static final String NAMED = "named-constant";

  private final Catalogue catalogue = org.errata.afc.AfcGeneral.catalogue();
  private final EntryId field = new EntryId("in-initializer");

  Object everyWayToNameAnId(boolean which, int arm, Exception cause) {
    if (which) {
      throw ErrataException.of("exception-of").because(cause);
    }
    if (arm == 1) {
      throw ErrataException.stackless("exception-stackless").and("exception-and");
    }
    Runnable lambda = () -> catalogue.entry("catalogue-entry");
    lambda.run();
    String arms =
        switch (arm) {
          case 2 -> "arm-two";
          case 1000 -> "arm-thousand";
          default -> "arm-default";
        };
    return List.of(
        Problem.of("problem-of"),
        Problem.of(NAMED),
        Problem.of(arm > 3 ? "first-arm" : "second-arm"),
        Problem.of(
            switch (arm) {
              case 7 -> "seventh-arm";
              default -> "other-arm";
            }),
        arms,
        field);
  }

  Problem computed(String id) {
    return Problem.of(id);
  }

  Problem constantOrComputed(String id) {
    return Problem.of(id.isEmpty() ? "not-found" : id);
  }

  String noIds(String text) {
    return List.of("not-an-id", text.concat("nor-this")).toString() + 1L + 2.0;
  }
}
