package org.errata.servlet.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.DeploymentDescriptor;
import org.errata.servlet.config.DeploymentDescriptor.DeclaredMapping;

/** Checks the order of filters, which is that of the mappings in {@code web.xml}. */
final class FilterOrderCheck {

  private final DeployedErrata deployed;
  private final ConfigurationProblems points;
  private final List<DeclaredMapping> inOrder;

  FilterOrderCheck(DeployedErrata deployed, ConfigurationProblems points) {
    this.deployed = deployed;
    this.points = points;
    this.inOrder = inOrder(deployed.descriptor());
  }

  /** Mappings to URL patterns come before those to servlets (Servlet 6.0 section 6.2.4). */
  private static List<DeclaredMapping> inOrder(DeploymentDescriptor descriptor) {
    List<DeclaredMapping> ordered = new ArrayList<>();
    for (boolean hasPatterns : new boolean[] {true, false}) {
      descriptor.mappings().stream()
          .filter(mapping -> mapping.urlPatterns().isEmpty() != hasPatterns)
          .filter(mapping -> mapping.dispatchers().contains("REQUEST"))
          .forEach(ordered::add);
    }
    return ordered;
  }

  void run() {
    List<MappedPart> errors =
        deployed.declared(deployed.errors()).filter(f -> position(f) < inOrder.size()).toList();
    if (errors.isEmpty()) {
      return;
    }
    if (errors.stream().noneMatch(deployed::hasErrorPage)) {
      checkOthers(errors);
    }
    deployed
        .declared(deployed.validation())
        .filter(validation -> errors.stream().allMatch(e -> position(validation) < position(e)))
        .forEach(
            validation ->
                points.addPoint(
                    "filter-mapping of " + validation.called(),
                    "is before that of %s; write it after that one"
                        .formatted(errors.get(0).called())));
  }

  /** With the error page, errors of the filters before are handled in an ERROR dispatch. */
  private void checkOthers(List<MappedPart> errors) {
    int first = errors.stream().mapToInt(this::position).min().orElse(0);
    List<String> before =
        inOrder.subList(0, first).stream()
            .filter(mapping -> !isValidation(mapping.filter()))
            .filter(mapping -> mapping.urlPatterns().stream().anyMatch(this::overlaps))
            .map(mapping -> "filter '" + mapping.filter() + "'")
            .distinct()
            .toList();
    if (!before.isEmpty()) {
      points.addPoint(
          "filter-mapping of " + errors.get(0).called(),
          "is after that of %s, whose errors it does not see; write it as the first"
              .formatted(before.stream().collect(Collectors.joining(" and "))));
    }
  }

  private boolean overlaps(String pattern) {
    return deployed.handlesErrorsOf(pattern)
        || deployed.errors().stream()
            .flatMap(filter -> filter.patterns().stream())
            .anyMatch(handled -> UrlPatterns.anyCovers(List.of(pattern), handled));
  }

  private boolean isValidation(String name) {
    return deployed.validation().stream().anyMatch(f -> f.part().name().equals(name));
  }

  /** Returns the position of the first mapping of a filter, or the number of all if it has none. */
  private int position(MappedPart filter) {
    for (int i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).filter().equals(filter.part().name())) {
        return i;
      }
    }
    return inOrder.size();
  }
}
