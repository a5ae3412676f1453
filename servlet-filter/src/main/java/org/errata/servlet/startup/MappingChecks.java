package org.errata.servlet.startup;

import static org.errata.servlet.startup.UrlPatterns.DEFAULT_SERVLET;
import static org.errata.servlet.startup.UrlPatterns.EVERYTHING;

import jakarta.servlet.FilterRegistration;
import java.util.List;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/** Checks the URL patterns of the filters and of the reference servlet. */
final class MappingChecks {

  private static final String PATTERN = "url-pattern of ";

  private final DeployedErrata deployed;
  private final ConfigurationProblems points;

  MappingChecks(DeployedErrata deployed, ConfigurationProblems points) {
    this.deployed = deployed;
    this.points = points;
  }

  void run() {
    if (!deployed.handlesErrorsOf(EVERYTHING)) {
      deployed.errors().forEach(this::checkErrorHandling);
    }
    deployed.validation().forEach(this::checkValidation);
    deployed.reference().forEach(this::checkReference);
    checkDefaultServlet();
  }

  /** An embedded Tomcat has none unless it is told to; then it responds before any filter. */
  private void checkDefaultServlet() {
    if (deployed.context().getServerInfo().contains("Tomcat") && !hasServlet(DEFAULT_SERVLET)) {
      points.addPoint(
          "servlet-mapping of /",
          "is missing, and Tomcat responds without any filter where no servlet is mapped; map one"
              + " to /, such as org.apache.catalina.servlets.DefaultServlet");
    }
  }

  private void checkErrorHandling(MappedPart filter) {
    checkIsMapped(filter, "filter-mapping", EVERYTHING);
    for (String pattern : filter.patterns()) {
      if (pattern.equals(DEFAULT_SERVLET)) {
        refuseDefault(filter);
      } else if (UrlPatterns.isOnePath(pattern)
          && !pattern.equals(filter.part().settings().errorPage())) {
        points.addPoint(
            PATTERN + filter.called(),
            "'%s' is this one path; write %s for everything below it too, or %s for every path"
                .formatted(pattern, below(pattern), EVERYTHING));
      }
    }
  }

  private void checkValidation(MappedPart filter) {
    checkIsMapped(filter, "filter-mapping", "/api/*");
    if (deployed.errors().isEmpty() && !hasFiltersOfUnknownClass()) {
      points.addPoint(
          filter.called(),
          "applies rules, but errors of the application are not handled; add the filter"
              + " org.errata.servlet.ErrorHandlingFilter and map it to /*");
    }
    for (String pattern : filter.patterns()) {
      if (pattern.equals(DEFAULT_SERVLET)) {
        refuseDefault(filter);
      } else if (UrlPatterns.isOnePath(pattern)
          && hasServlet(below(pattern))
          && !filter.patterns().contains(below(pattern))) {
        points.addPoint(
            PATTERN + filter.called(),
            "'%s' is this one path, and a servlet is mapped to %s; write %2$s"
                .formatted(pattern, below(pattern)));
      }
      checkErrorsAreHandled(filter, pattern);
    }
  }

  private void checkErrorsAreHandled(MappedPart filter, String pattern) {
    if (!deployed.errors().isEmpty()
        && !deployed.handlesErrorsOfServlets()
        && !deployed.handlesErrorsOf(pattern)) {
      points.addPoint(
          PATTERN + filter.called(),
          "'%s' has paths whose errors are not handled; map %s to %s too, or to %s"
              .formatted(pattern, deployed.errors().get(0).called(), pattern, EVERYTHING));
    }
  }

  private void checkReference(MappedPart servlet) {
    checkIsMapped(servlet, "servlet-mapping", "/errors/*");
    List<String> patterns = servlet.patterns();
    if (!patterns.isEmpty() && patterns.stream().allMatch(UrlPatterns::isOnePath)) {
      String pattern = patterns.get(0);
      points.addPoint(
          PATTERN + servlet.called(),
          pattern.equals(DEFAULT_SERVLET)
              ? "'/' is no path of its own; write one with everything below it, as in /errors/*"
              : "'%s' is this one path, and the pages are below it; write %s"
                  .formatted(pattern, below(pattern)));
    }
  }

  private void checkIsMapped(MappedPart part, String element, String pattern) {
    if (part.patterns().isEmpty() && !part.isMappedToServlets()) {
      points.addPoint(
          element + " of " + part.called(),
          "is missing, so that nothing is done; write one with the url-pattern " + pattern);
    }
  }

  private void refuseDefault(MappedPart filter) {
    points.addPoint(
        PATTERN + filter.called(), "'/' is the root alone in a filter-mapping; write /*");
  }

  private static String below(String path) {
    return path.endsWith("/") ? path + "*" : path + "/*";
  }

  private boolean hasServlet(String pattern) {
    return deployed.context().getServletRegistrations().values().stream()
        .anyMatch(servlet -> servlet.getMappings().contains(pattern));
  }

  /** Spring registers proxies, which make their filter when the first request comes. */
  private boolean hasFiltersOfUnknownClass() {
    return deployed.context().getFilterRegistrations().values().stream()
        .map(FilterRegistration::getClassName)
        .anyMatch(name -> name == null || name.endsWith("DelegatingFilterProxy"));
  }
}
