package org.errata.servlet.startup;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Registration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.servlet.config.Component;
import org.errata.servlet.config.InstalledPart;

/**
 * A filter or servlet of Errata, as the container has registered it.
 *
 * @param part the filter or servlet
 * @param patterns its URL patterns
 * @param isMappedToServlets whether it is mapped to the names of servlets too
 * @param initParameters its init-params
 */
record MappedPart(
    InstalledPart part,
    List<String> patterns,
    boolean isMappedToServlets,
    Map<String, String> initParameters) {

  /** Returns those of a kind that the container knows by their names, in a fixed order. */
  static List<MappedPart> of(ServletContext context, List<InstalledPart> parts, Component kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .flatMap(part -> of(context, part).stream())
        .sorted(
            Comparator.comparing((MappedPart mapped) -> String.join(",", mapped.patterns()))
                .thenComparing(mapped -> mapped.part().name()))
        .toList();
  }

  private static Optional<MappedPart> of(ServletContext context, InstalledPart part) {
    if (part.kind() == Component.REFERENCE) {
      ServletRegistration servlet = context.getServletRegistration(part.name());
      return servlet == null
          ? Optional.empty()
          : Optional.of(of(part, servlet, servlet.getMappings(), false));
    }
    FilterRegistration filter = context.getFilterRegistration(part.name());
    return filter == null
        ? Optional.empty()
        : Optional.of(of(part, filter, filter.getUrlPatternMappings(), isMappedToServlets(filter)));
  }

  /** Liberty returns null in place of an empty collection. */
  private static boolean isMappedToServlets(FilterRegistration filter) {
    Collection<String> servlets = filter.getServletNameMappings();
    return servlets != null && !servlets.isEmpty();
  }

  private static MappedPart of(
      InstalledPart part,
      Registration registration,
      Collection<String> patterns,
      boolean isMappedToServlets) {
    return new MappedPart(
        part,
        List.copyOf(new LinkedHashSet<>(patterns)),
        isMappedToServlets,
        Map.copyOf(registration.getInitParameters()));
  }

  String called() {
    return part.called();
  }
}
