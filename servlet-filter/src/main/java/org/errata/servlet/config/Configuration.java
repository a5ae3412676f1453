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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, SharedSettings> shared = new HashMap<>();
  private final Map<String, RuleSettings> rules = new HashMap<>();
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
          && known.shared.containsKey(asking.called())) {
        return known;
      }
      if (context.getAttribute(FAILED) instanceof String first && !first.equals(asking.called())) {
        // containers initialize the next filter all the same, and would log the message again
        throw new ServletException("Errata cannot start; " + first + " has said why");
      }
      Configuration configuration = new Configuration(context);
      registered(context).forEach(configuration::read);
      configuration.read(asking);
      if (!configuration.problems.isEmpty()) {
        context.setAttribute(FAILED, asking.called());
        throw new ServletException(configuration.problems.message("Errata cannot start"));
      }
      configuration.warnings.lines().forEach(line -> LOG.log(Level.WARNING, LogText.of(line)));
      context.setAttribute(ATTRIBUTE, configuration);
      return configuration;
    }
  }

  /**
   * Returns the shared settings as they count for a filter.
   *
   * @param filterName the filter's name
   * @return its settings
   */
  public SharedSettings shared(String filterName) {
    return shared.get(Component.ERROR_HANDLING.called(filterName));
  }

  /**
   * Returns the shared settings as they count for a reference servlet.
   *
   * @param servlet the servlet, which may have the name of a filter
   * @return its settings
   */
  public SharedSettings shared(ServletConfig servlet) {
    return shared.get(Component.REFERENCE.called(servlet.getServletName()));
  }

  /**
   * Returns the rules of a validation filter.
   *
   * @param filterName the filter's name
   * @return its rules
   */
  public RuleSettings rules(String filterName) {
    return rules.get(filterName);
  }

  private record Registered(Component kind, String name, Map<String, String> parameters) {

    /** Returns its kind and name; a filter and a servlet may have the same name. */
    String called() {
      return kind.called(name);
    }
  }

  private void read(Registered registered) {
    if (shared.containsKey(registered.called())) {
      return;
    }
    Parameters parameters =
        new Parameters(registered.called(), registered.parameters(), contextParameters, problems);
    parameters.refuseOthersThan(registered.kind().parameters());
    Catalogue catalogue = parameters.read("catalogue", AfcGeneral.catalogue(), catalogues::read);
    SharedSettings settings = SharedSettings.read(parameters, catalogue, referenceMapping.base());
    shared.put(registered.called(), settings);
    if (registered.kind() == Component.REQUEST_VALIDATION) {
      rules.put(
          registered.name(),
          new RuleParameters(parameters, catalogue, warnings)
              .read(new RuleObjectParameters(parameters, resources).read()));
    }
  }

  private Map<String, String> contextParameters(ServletContext context) {
    List<String> names = SharedSettings.NAMES.stream().map(n -> Parameters.PREFIX + n).toList();
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : Collections.list(context.getInitParameterNames())) {
      if (name.startsWith(Parameters.PREFIX)) {
        found.put(name, context.getInitParameter(name));
        if (!names.contains(name)) {
          problems.addParameter(name, Parameters.notAParameter(name, names));
        }
      }
    }
    return found;
  }

  private static List<Registered> registered(ServletContext context) {
    List<Registered> found = new ArrayList<>();
    for (Component kind : Component.values()) {
      Collection<? extends Registration> registrations =
          kind == Component.REFERENCE
              ? context.getServletRegistrations().values()
              : context.getFilterRegistrations().values();
      for (Registration registration : registrations) {
        if (kind.isConfiguredIn(registration)) {
          found.add(new Registered(kind, registration.getName(), registration.getInitParameters()));
        }
      }
    }
    return found;
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
