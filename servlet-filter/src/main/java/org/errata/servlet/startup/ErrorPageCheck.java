package org.errata.servlet.startup;

import java.io.IOException;
import java.util.List;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.DeploymentDescriptor;
import org.errata.servlet.config.DeploymentDescriptor.DeclaredErrorPage;

/**
 * Checks the {@code error-page} by which the container dispatches errors that are raised outside of
 * the filters. An application that has a page of its own for every error has chosen.
 */
final class ErrorPageCheck {

  private static final String DEFAULT_LOCATION = "/errata/error";

  private final DeployedErrata deployed;
  private final DeploymentDescriptor descriptor;
  private final ConfigurationProblems points;

  ErrorPageCheck(DeployedErrata deployed, ConfigurationProblems points) {
    this.deployed = deployed;
    this.descriptor = deployed.descriptor();
    this.points = points;
  }

  void run() {
    deployed.declared(deployed.errors()).forEach(this::check);
  }

  private void check(MappedPart filter) {
    String location = filter.part().settings().errorPage();
    boolean isReached = deployed.handlesErrorsOf(location) || deployed.handlesErrorsOfServlets();
    if (deployed.hasErrorPage(filter)) {
      if (!isReached) {
        points.addPoint(
            "error-page " + location,
            "is not found, as %s is not mapped to it; write %s as a url-pattern too, or /*"
                .formatted(filter.called(), location));
      }
      return;
    }
    List<DeclaredErrorPage> others =
        descriptor.errorPages().stream().filter(DeclaredErrorPage::isDefault).toList();
    others.forEach(page -> checkIsOfApplication(page.location(), location));
    if (others.isEmpty() && isReached && !mayHaveFragments()) {
      points.addPoint(
          "error-page",
          "is missing, so that errors outside of the filters, such as 401 and 403 of security"
              + " constraints, get the container's page; write"
              + " <error-page><location>%s</location></error-page>".formatted(location));
    }
  }

  private void checkIsOfApplication(String found, String location) {
    if (found.equals(DEFAULT_LOCATION)
        || Suggestion.nearest(found, List.of(location)).isPresent()) {
      points.addPoint(
          "error-page " + found,
          "is not found, as errata.errorPage is %s; write the same path in both"
              .formatted(location));
    }
  }

  /** A fragment in a jar may have the error page (Servlet 6.0 section 8.2). */
  private boolean mayHaveFragments() {
    ClassLoader loader = deployed.context().getClassLoader();
    try {
      return !descriptor.isMetadataComplete()
          && loader != null
          && loader.getResources("META-INF/web-fragment.xml").hasMoreElements();
    } catch (IOException e) {
      return true;
    }
  }
}
