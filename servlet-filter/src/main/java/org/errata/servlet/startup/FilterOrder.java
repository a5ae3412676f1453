package org.errata.servlet.startup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.errata.servlet.config.DeploymentDescriptor;
import org.errata.servlet.config.DeploymentDescriptor.DeclaredMapping;

/**
 * The order of the filters of {@code web.xml}, which is that of their mappings. Filters of
 * fragments and annotations are after them; the order of those of code is not known.
 */
final class FilterOrder {

  private final DeployedErrata deployed;
  private final List<DeclaredMapping> mappings;

  FilterOrder(DeployedErrata deployed) {
    this.deployed = deployed;
    this.mappings = inOrder(deployed.descriptor());
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

  /** Returns the first filter that handles errors, if {@code web.xml} has one. */
  Optional<MappedPart> first() {
    return mapped(deployed.errors()).min(Comparator.comparingInt(this::position));
  }

  /** Returns the validation filters before the first filter that handles errors. */
  List<MappedPart> validationBefore() {
    return mapped(deployed.validation()).filter(v -> position(v) < positionOfFirst()).toList();
  }

  /** Returns the application's filters before it, on paths that it handles the errors of. */
  List<String> othersBefore() {
    return mappings.subList(0, positionOfFirst()).stream()
        .filter(mapping -> mapping.urlPatterns().stream().anyMatch(this::overlaps))
        .map(DeclaredMapping::filter)
        .filter(name -> deployed.validation().stream().noneMatch(v -> v.part().name().equals(name)))
        .map(name -> "filter '" + name + "'")
        .distinct()
        .toList();
  }

  private boolean overlaps(String pattern) {
    return deployed.handlesErrorsOf(pattern)
        || deployed.errors().stream()
            .flatMap(filter -> filter.patterns().stream())
            .anyMatch(handled -> UrlPatterns.anyCovers(List.of(pattern), handled));
  }

  private Stream<MappedPart> mapped(List<MappedPart> filters) {
    return deployed.declared(filters).filter(filter -> position(filter) < mappings.size());
  }

  private int positionOfFirst() {
    return first().map(this::position).orElse(0);
  }

  /** Returns the position of the first mapping of a filter, or the number of all if it has none. */
  private int position(MappedPart filter) {
    for (int i = 0; i < mappings.size(); i++) {
      if (mappings.get(i).filter().equals(filter.part().name())) {
        return i;
      }
    }
    return mappings.size();
  }
}
