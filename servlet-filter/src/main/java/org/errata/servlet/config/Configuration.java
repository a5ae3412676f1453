package org.errata.servlet.config;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.Registration;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/**
 * The configuration of Errata in a web application. The filter or servlet that is initialized first
 * reads it for all of them and leaves it in the servlet context, so that one message can name every
 * problem.
 */
public final class Configuration {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");
  private static final String ATTRIBUTE = Configuration.class.getName();
  private static final String FAILED = ATTRIBUTE + ".failed";

  private final Map<String, InstalledPart> installed = new LinkedHashMap<>();
  private final ConfigurationProblems problems = new ConfigurationProblems();
  private final ConfigurationProblems warnings = new ConfigurationProblems();
  private final Map<String, String> contextParameters;
  private final Resources resources;
  private final ReferenceMapping referenceMapping;
  private final CatalogueParameter catalogues;

  private Configuration(ServletContext context) {
    this.resources = new Resources(context);
    this.catalogues = new CatalogueParameter(context, resources, problems, warnings);
    this.referenceMapping = ReferenceMapping.of(context);
    this.contextParameters = contextParameters(context);
  }

  /**
   * Returns the configuration of a filter's web application.
   *
   * @param filter the filter that is being initialized
   * @param kind which of the filters it is
   * @return a configuration that knows this filter
   * @throws ServletException if anything is wrong with the parameters or the catalogue files of any
   *     Errata filter or servlet; the message names every problem
   */
  public static Configuration of(FilterConfig filter, Component kind) throws ServletException {
    return of(
        filter.getServletContext(),
        new Registered(
            kind,
            filter.getFilterName(),
            parameters(filter.getInitParameterNames(), filter::getInitParameter)));
  }

  /**
   * Returns the configuration of a reference servlet's web application.
   *
   * @param servlet the reference servlet that is being initialized
   * @return a configuration that knows this servlet
   * @throws ServletException if anything is wrong with the parameters or the catalogue files of any
   *     Errata filter or servlet; the message names every problem
   */
  public static Configuration of(ServletConfig servlet) throws ServletException {
    return of(
        servlet.getServletContext(),
        new Registered(
            Component.REFERENCE,
            servlet.getServletName(),
            parameters(servlet.getInitParameterNames(), servlet::getInitParameter)));
  }

  private static Configuration of(ServletContext context, Registered asking)
      throws ServletException {
    synchronized (context) {
      if (context.getAttribute(ATTRIBUTE) instanceof Configuration known
          && known.installed.containsKey(asking.called())) {
        return known;
      }
      if (context.getAttribute(FAILED) instanceof String first && !first.equals(asking.called())) {
        // containers initialize the next filter all the same, and would log the message again
        throw new ServletException("Errata cannot start; " + first + " has said why");
      }
      return read(context, List.of(asking), asking.called());
    }
  }

  /**
   * Reads the configuration before any filter is initialized, as a container may not tell why a
   * filter does not start. Filters that are initialized afterwards do not say it again.
   *
   * @param context the web application, with all filters and servlets registered
   * @param reader who reads it, for messages
   * @throws ServletException if anything is wrong with the parameters or the catalogue files of any
   *     filter or servlet that is registered by its class; the message names every problem
   */
  public static void check(ServletContext context, String reader) throws ServletException {
    synchronized (context) {
      read(context, List.of(), reader);
    }
  }

  private static Configuration read(ServletContext context, List<Registered> asking, String reader)
      throws ServletException {
    Configuration configuration = new Configuration(context);
    registered(context).forEach(configuration::read);
    asking.forEach(configuration::read);
    if (!configuration.problems.isEmpty()) {
      context.setAttribute(FAILED, reader);
      throw new ServletException(configuration.problems.message("Errata cannot start"));
    }
    configuration.warnings.lines().forEach(line -> LOG.log(Level.WARNING, LogText.of(line)));
    context.setAttribute(ATTRIBUTE, configuration);
    return configuration;
  }

  /**
   * Returns a filter with its settings.
   *
   * @param filter the filter
   * @param kind which of the filters it is
   * @return its settings
   */
  public InstalledPart part(FilterConfig filter, Component kind) {
    return installed.get(kind.called(filter.getFilterName()));
  }

  /**
   * Returns a reference servlet with its settings.
   *
   * @param servlet the servlet, which may have the name of a filter
   * @return its settings
   */
  public InstalledPart part(ServletConfig servlet) {
    return installed.get(Component.REFERENCE.called(servlet.getServletName()));
  }

  /**
   * Returns the filters and servlets of a web application that parameters configure.
   *
   * @param context the web application
   * @return all that are registered by their class, and all that were initialized; none before the
   *     first is initialized
   */
  public static List<InstalledPart> installedIn(ServletContext context) {
    return context.getAttribute(ATTRIBUTE) instanceof Configuration known
        ? List.copyOf(known.installed.values())
        : List.of();
  }

  private record Registered(Component kind, String name, Map<String, String> parameters) {

    /** Returns its kind and name; a filter and a servlet may have the same name. */
    String called() {
      return kind.called(name);
    }
  }

  private void read(Registered registered) {
    if (installed.containsKey(registered.called())) {
      return;
    }
    Parameters parameters =
        new Parameters(registered.called(), registered.parameters(), contextParameters, problems);
    parameters.refuseOthersThan(registered.kind().parameters());
    Catalogue catalogue = parameters.read("catalogue", AfcGeneral.catalogue(), catalogues::read);
    SharedSettings settings =
        SharedSettings.read(parameters, catalogue, referenceMapping.base())
            .withEnvelope(
                parameters.read(
                    "envelope",
                    Optional.empty(),
                    value -> new EnvelopeParameter(resources, problems).read(value, catalogue)));
    Optional<RuleSettings> rules =
        registered.kind() == Component.REQUEST_VALIDATION
            ? Optional.of(
                new RuleParameters(parameters, catalogue, warnings)
                    .read(new RuleObjectParameters(parameters, resources).read()))
            : Optional.empty();
    installed.put(
        registered.called(),
        new InstalledPart(
            registered.kind(),
            registered.name(),
            settings,
            CatalogueParameter.locations(parameters),
            rules));
  }

  private Map<String, String> contextParameters(ServletContext context) {
    List<String> names = SharedSettings.NAMES.stream().map(n -> Parameters.PREFIX + n).toList();
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : Collections.list(context.getInitParameterNames())) {
      if (name.startsWith(Parameters.PREFIX)) {
        found.put(name, context.getInitParameter(name));
        if (!names.contains(name)) {
          problems.addParameter(name, Parameters.notAContextParam(name, names));
        }
      }
    }
    return found;
  }

  private static List<Registered> registered(ServletContext context) {
    List<Registered> found = new ArrayList<>();
    for (Component kind : Component.values()) {
      for (Registration registration : registrations(context, kind)) {
        if (kind.isConfiguredIn(registration)) {
          found.add(new Registered(kind, registration.getName(), registration.getInitParameters()));
        }
      }
    }
    return found;
  }

  private static Collection<? extends Registration> registrations(
      ServletContext context, Component kind) {
    try {
      return kind == Component.REFERENCE
          ? context.getServletRegistrations().values()
          : context.getFilterRegistrations().values();
    } catch (UnsupportedOperationException notFromHere) {
      // Servlet 6.0 section 4.4: the context of some listeners does not tell
      return List.of();
    }
  }

  private static Map<String, String> parameters(
      Enumeration<String> names, UnaryOperator<String> value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String name : Collections.list(names)) {
      parameters.put(name, value.apply(name));
    }
    return parameters;
  }
}
