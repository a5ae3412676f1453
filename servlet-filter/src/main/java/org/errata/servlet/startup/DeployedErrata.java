package org.errata.servlet.startup;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.config.Component;
import org.errata.servlet.config.DeploymentDescriptor;
import org.errata.servlet.config.InstalledPart;

/**
 * What a web application has of Errata.
 *
 * @param context the web application
 * @param descriptor its {@code web.xml}
 * @param errors the filters that handle errors
 * @param validation the filters that apply rules
 * @param reference the servlets of the reference pages
 */
record DeployedErrata(
    ServletContext context,
    DeploymentDescriptor descriptor,
    List<MappedPart> errors,
    List<MappedPart> validation,
    List<MappedPart> reference) {

  static DeployedErrata of(ServletContext context, List<InstalledPart> parts) {
    return new DeployedErrata(
        context,
        DeploymentDescriptor.of(context),
        MappedPart.of(context, parts, Component.ERROR_HANDLING),
        MappedPart.of(context, parts, Component.REQUEST_VALIDATION),
        MappedPart.of(context, parts, Component.REFERENCE));
  }

  /** Returns what tells the web application from others; nothing at the root of the server. */
  String place() {
    return context.getContextPath().isEmpty() ? "" : " in " + context.getContextPath();
  }

  /** Tells whether a filter that handles errors filters everything that a pattern matches. */
  boolean handlesErrorsOf(String pattern) {
    return errors.stream().anyMatch(e -> UrlPatterns.anyCovers(e.patterns(), pattern));
  }

  /**
   * Tells whether a filter that handles errors is mapped to servlets, whose paths are not asked.
   */
  boolean handlesErrorsOfServlets() {
    return errors.stream().anyMatch(MappedPart::isMappedToServlets);
  }

  /** Returns the filters that are declared in {@code web.xml}. */
  Stream<MappedPart> declared(List<MappedPart> filters) {
    return filters.stream()
        .filter(
            filter ->
                descriptor.filters().stream()
                    .anyMatch(declared -> declared.name().equals(filter.part().name())));
  }

  /** Tells whether {@code web.xml} has an error page that a filter answers. */
  boolean hasErrorPage(MappedPart filter) {
    String location = filter.part().settings().errorPage();
    return descriptor.errorPages().stream().anyMatch(page -> page.location().equals(location));
  }
}
