package org.errata.servlet.config;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;
import org.errata.representation.OwnRepresentation;
import org.errata.servlet.catalogfile.CatalogueCollection;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/**
 * The settings of filters and servlets that are made in code. The values have the names and the
 * notation of {@code web.xml}, and the same complaints.
 */
public final class CodeSettings {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");

  private final String maker;
  private final Map<String, String> values;
  private final ConfigurationProblems problems;
  private final ConfigurationProblems warnings;

  /**
   * Starts without problems.
   *
   * @param maker the method that makes them, for messages
   * @param values the values by the names of parameters
   * @param problems what is wrong with files that were read already
   * @param warnings what is worth a warning in them
   */
  public CodeSettings(
      String maker,
      Map<String, String> values,
      ConfigurationProblems problems,
      ConfigurationProblems warnings) {
    this.maker = maker;
    this.values = Map.copyOf(values);
    this.problems = problems;
    this.warnings = warnings;
  }

  /**
   * Makes the settings that filters and servlets share, without an envelope.
   *
   * @param catalogues the catalogue; {@code afc-general} if there is none
   * @return the settings
   * @throws IllegalArgumentException if anything is wrong; the message names every problem
   */
  public SharedInCode shared(CatalogueCollection catalogues) {
    return shared(catalogues, catalogue -> Optional.empty());
  }

  /**
   * Makes the settings that filters and servlets share.
   *
   * @param catalogues the catalogue; {@code afc-general} if there is none
   * @param envelope makes the JSON in place of the {@code err} JSON, if there is one
   * @return the settings
   * @throws IllegalArgumentException if anything is wrong; the message names every problem
   */
  public SharedInCode shared(
      CatalogueCollection catalogues, Function<Catalogue, Optional<OwnRepresentation>> envelope) {
    Catalogue catalogue =
        (catalogues.isEmpty() ? Optional.<Catalogue>empty() : catalogues.catalogue())
            .orElseGet(AfcGeneral::catalogue);
    SharedSettings settings =
        SharedSettings.read(parameters(), catalogue, Optional.empty())
            .withEnvelope(envelope.apply(catalogue));
    complain();
    return new SharedInCode(
        settings, catalogues.isEmpty() ? List.of(settings.catalogue().name()) : catalogues.names());
  }

  /**
   * Makes the settings of a validation filter.
   *
   * @param objects its rules, and what they need
   * @param catalogue the entries of its error responses
   * @return the settings
   * @throws IllegalArgumentException if anything is wrong; the message names every problem
   */
  public RuleSettings rules(RuleObjects objects, Catalogue catalogue) {
    RuleSettings settings = new RuleParameters(parameters(), catalogue, warnings).read(objects);
    complain();
    return settings;
  }

  /**
   * Refuses a filter that is made in code and has init-params.
   *
   * @param filter the filter
   * @throws ServletException if it has init-params; the message names them
   */
  public static void refuseParametersOf(FilterConfig filter) throws ServletException {
    refuse("filter", filter.getFilterName(), filter.getInitParameterNames());
  }

  /**
   * Refuses a servlet that is made in code and has init-params.
   *
   * @param servlet the servlet
   * @throws ServletException if it has init-params; the message names them
   */
  public static void refuseParametersOf(ServletConfig servlet) throws ServletException {
    refuse("servlet", servlet.getServletName(), servlet.getInitParameterNames());
  }

  private static void refuse(String noun, String name, Enumeration<String> parameters)
      throws ServletException {
    ConfigurationProblems problems = new ConfigurationProblems();
    for (String parameter : Collections.list(parameters)) {
      problems.addParameter(
          "%s of %s '%s'".formatted(parameter, noun, name),
          "is not read, as the %s was made in code; set it on Errata.builder()".formatted(noun));
    }
    if (!problems.isEmpty()) {
      throw new ServletException(problems.message("Errata cannot start"));
    }
  }

  private Parameters parameters() {
    return new Parameters(maker, values, Map.of(), problems);
  }

  private void complain() {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.message("Errata cannot start"));
    }
    warnings.lines().forEach(line -> LOG.log(Level.WARNING, LogText.of(line)));
  }
}
