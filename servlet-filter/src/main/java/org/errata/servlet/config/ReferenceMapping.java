package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Optional;

/**
 * The mapping of the reference servlet.
 *
 * @param base the path of its pages, which ends in a slash; empty if no reference servlet is mapped
 *     to a path of its own
 */
record ReferenceMapping(Optional<String> base) {

  private static final String EVERYTHING_BELOW = "/*";

  static ReferenceMapping of(ServletContext context) {
    return new ReferenceMapping(
        context.getServletRegistrations().values().stream()
            .filter(servlet -> Component.REFERENCE.isClass(servlet.getClassName()))
            .map(ServletRegistration::getMappings)
            .flatMap(mappings -> mappings.stream().sorted())
            .filter(mapping -> mapping.endsWith(EVERYTHING_BELOW))
            .findFirst()
            .map(mapping -> context.getContextPath() + mapping.substring(0, mapping.length() - 1)));
  }
}
