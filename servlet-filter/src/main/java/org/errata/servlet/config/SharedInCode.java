package org.errata.servlet.config;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;

/**
 * The settings that filters and servlets made in code share. Immutable and thread-safe.
 *
 * @param settings the settings, without the place of reference pages that only a mapping tells
 * @param catalogues what the catalogue was made of, for people
 */
public record SharedInCode(SharedSettings settings, List<String> catalogues) {

  /**
   * Copies the list.
   *
   * @param settings the settings, without the place of reference pages that only a mapping tells
   * @param catalogues what the catalogue was made of, for people
   */
  public SharedInCode {
    catalogues = List.copyOf(catalogues);
  }

  /**
   * Returns the settings as they are in a web application.
   *
   * @param context the web application
   * @return the settings
   */
  public SharedSettings settingsIn(ServletContext context) {
    return settings.withReferenceBaseOf(context);
  }

  /**
   * Returns a filter that handles errors.
   *
   * @param filter its configuration, of which only the name counts
   * @return the filter with its settings
   */
  public InstalledPart errorHandling(FilterConfig filter) {
    return part(Component.ERROR_HANDLING, filter, Optional.empty());
  }

  /**
   * Returns a filter that applies rules.
   *
   * @param filter its configuration, of which only the name counts
   * @param rules its rules
   * @return the filter with its settings
   */
  public InstalledPart validation(FilterConfig filter, RuleSettings rules) {
    return part(Component.REQUEST_VALIDATION, filter, Optional.of(rules));
  }

  private InstalledPart part(Component kind, FilterConfig filter, Optional<RuleSettings> rules) {
    return new InstalledPart(
        kind, filter.getFilterName(), settingsIn(filter.getServletContext()), catalogues, rules);
  }
}
