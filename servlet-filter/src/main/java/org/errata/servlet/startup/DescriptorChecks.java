package org.errata.servlet.startup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.DeploymentDescriptor;
import org.errata.servlet.config.DeploymentDescriptor.DeclaredMapping;

/**
 * Checks what only {@code web.xml} tells of the filters that it declares: dispatcher types and
 * asynchronous support.
 */
final class DescriptorChecks {

  private static final String REQUEST = "REQUEST";
  private static final List<String> DISPATCHERS = List.of(REQUEST, "ASYNC", "ERROR");

  private final DeployedErrata deployed;
  private final DeploymentDescriptor descriptor;
  private final ConfigurationProblems points;

  DescriptorChecks(DeployedErrata deployed, ConfigurationProblems points) {
    this.deployed = deployed;
    this.descriptor = deployed.descriptor();
    this.points = points;
  }

  void run() {
    deployed
        .declared(deployed.errors())
        .forEach(
            filter -> {
              checkAsyncSupported(filter);
              checkDispatchers(filter, DISPATCHERS);
            });
    deployed
        .declared(deployed.validation())
        .forEach(
            filter -> {
              checkAsyncSupported(filter);
              checkDispatchers(filter, List.of(REQUEST));
            });
  }

  private void checkAsyncSupported(MappedPart filter) {
    boolean isSupported =
        descriptor.filters().stream()
            .anyMatch(f -> f.name().equals(filter.part().name()) && f.isAsyncSupported());
    if (!isSupported) {
      points.addPoint(
          "async-supported of " + filter.called(),
          "is not true, so that startAsync() throws in every servlet behind the filter; write"
              + " <async-supported>true</async-supported>");
    }
  }

  private void checkDispatchers(MappedPart filter, List<String> needed) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> patterns = new LinkedHashSet<>();
    for (DeclaredMapping mapping : descriptor.mappings()) {
      if (mapping.filter().equals(filter.part().name())) {
        found.addAll(mapping.dispatchers());
        patterns.addAll(mapping.urlPatterns());
      }
    }
    List<String> missing = new ArrayList<>(needed);
    missing.removeAll(found);
    // other mappings were added in code, with dispatcher types that nobody tells
    boolean isKnown = !found.isEmpty() && patterns.containsAll(filter.patterns());
    if (isKnown && !missing.isEmpty()) {
      points.addPoint(
          "dispatcher of " + filter.called(),
          "is %s without %s, in which errors are not handled; write %s"
              .formatted(
                  String.join(", ", found),
                  String.join(" and ", missing),
                  needed.stream()
                      .map(type -> "<dispatcher>" + type + "</dispatcher>")
                      .collect(Collectors.joining(" "))));
    }
  }
}
