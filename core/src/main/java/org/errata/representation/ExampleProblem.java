package org.errata.representation;

import java.util.Locale;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.internal.PageTexts;

/** Makes the problems of examples, on pages and in exports. */
public final class ExampleProblem {

  private static final PageTexts TEXTS =
      PageTexts.load("error-page", name -> ExampleProblem.class.getResourceAsStream(name));

  private ExampleProblem() {}

  /**
   * Makes an example of an entry.
   *
   * @param entry the entry
   * @param language the language of texts that are not the entry's
   * @return a problem without arguments; with violations if the entry is {@link
   *     Catalogue#invalidRequest}, by its id
   */
  public static Problem of(Entry entry, Locale language) {
    Problem problem = Problem.of(entry);
    return entry.id().value().equals(Catalogue.INVALID_REQUEST)
        ? problem
            .withViolation(
                Violation.at("/items/0/quantity", TEXTS.get("example.negative", language)))
            .withViolation(Violation.inQuery("page", TEXTS.get("example.number", language)))
        : problem;
  }
}
