package org.errata.servlet.startup;

import java.util.List;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/** Checks that filters whose errors are to be handled come after the one that handles them. */
final class FilterOrderCheck {

  private FilterOrderCheck() {}

  static void run(DeployedErrata deployed, ConfigurationProblems points) {
    FilterOrder order = new FilterOrder(deployed);
    order
        .first()
        .ifPresent(
            errors -> {
              checkOthers(errors, order.othersBefore(), deployed, points);
              for (MappedPart validation : order.validationBefore()) {
                points.addPoint(
                    "filter-mapping of " + validation.called(),
                    "is before that of %s; write it after that one".formatted(errors.called()));
              }
            });
  }

  /** With the error page, errors of the filters before are handled in an ERROR dispatch. */
  private static void checkOthers(
      MappedPart errors,
      List<String> before,
      DeployedErrata deployed,
      ConfigurationProblems points) {
    if (!before.isEmpty() && deployed.errors().stream().noneMatch(deployed::hasErrorPage)) {
      points.addPoint(
          "filter-mapping of " + errors.called(),
          "is after that of %s, whose errors it does not see; write it as the first"
              .formatted(String.join(" and ", before)));
    }
  }
}
