package org.errata.servlet.config;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a web application says about Errata. The filter that is initialized first reads it for
 * all of them and leaves it in the servlet context, so that one message can name every complaint.
 */
public final class Configuration {

  /** The kinds of filter. */
  public enum Kind {
    /** Answers errors. */
    ERROR_HANDLING("org.errata.servlet.ErrorHandlingFilter"),
    /** Applies rules. */
    REQUEST_VALIDATION("org.errata.servlet.RequestValidationFilter");

    private final String className;

    Kind(String className) {
      this.className = className;
    }

    private List<String> names() {
      return this == ERROR_HANDLING
          ? SharedSettings.NAMES
          : Stream.concat(SharedSettings.NAMES.stream(), RuleParameters.NAMES.stream()).toList();
    }
  }

  private static final String ATTRIBUTE = Configuration.class.getName();
  private static final String FAILED = ATTRIBUTE + ".failed";

  private final Map<String, SharedSettings> shared = new HashMap<>();
  private final Map<String, RuleSettings> rules = new HashMap<>();
  private final Complaints complaints = new Complaints();
  private final Map<String, String> contextParameters;
  private final Resources resources;

  private Configuration(ServletContext context) {
    this.resources = new Resources(context);
    this.contextParameters = contextParameters(context);
  }

  /**
   * Returns the configuration of a filter's web application.
   *
   * @param filter the filter that is being initialized
   * @param kind which of the filters it is
   * @return a configuration that knows this filter
   * @throws ServletException if anything is wrong with the parameters of any Errata filter; the
   *     message names every complaint
   */
  public static Configuration of(FilterConfig filter, Kind kind) throws ServletException {
    ServletContext context = filter.getServletContext();
    synchronized (context) {
      if (context.getAttribute(ATTRIBUTE) instanceof Configuration known
          && known.shared.containsKey(filter.getFilterName())) {
        return known;
      }
      if (context.getAttribute(FAILED) instanceof String first
          && !first.equals(filter.getFilterName())) {
        // containers go on to the next filter, and would log the same complaints again
        throw new ServletException("Errata cannot start; filter '" + first + "' has said why");
      }
      Configuration configuration = new Configuration(context);
      configuration.read(registered(context));
      configuration.read(Map.of(filter.getFilterName(), new Registered(kind, parameters(filter))));
      if (!configuration.complaints.isEmpty()) {
        context.setAttribute(FAILED, filter.getFilterName());
        throw new ServletException(configuration.complaints.message());
      }
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
    return shared.get(filterName);
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

  private record Registered(Kind kind, Map<String, String> parameters) {}

  private void read(Map<String, Registered> filters) {
    filters.forEach(
        (name, filter) -> {
          if (shared.containsKey(name)) {
            return;
          }
          Parameters parameters =
              new Parameters(name, filter.parameters(), contextParameters, complaints);
          parameters.refuseOthersThan(filter.kind().names());
          shared.put(name, SharedSettings.read(parameters));
          if (filter.kind() == Kind.REQUEST_VALIDATION) {
            rules.put(name, new RuleParameters(parameters, resources).read());
          }
        });
  }

  private Map<String, String> contextParameters(ServletContext context) {
    List<String> names = SharedSettings.NAMES.stream().map(n -> Parameters.PREFIX + n).toList();
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : Collections.list(context.getInitParameterNames())) {
      if (name.startsWith(Parameters.PREFIX)) {
        found.put(name, context.getInitParameter(name));
        if (!names.contains(name)) {
          complaints.add(name, Parameters.notAParameter(name, names));
        }
      }
    }
    return found;
  }

  private static Map<String, Registered> registered(ServletContext context) {
    Map<String, Registered> found = new LinkedHashMap<>();
    for (FilterRegistration registration : context.getFilterRegistrations().values()) {
      for (Kind kind : Kind.values()) {
        if (kind.className.equals(registration.getClassName())) {
          found.put(registration.getName(), new Registered(kind, registration.getInitParameters()));
        }
      }
    }
    return found;
  }

  private static Map<String, String> parameters(FilterConfig filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String name : Collections.list(filter.getInitParameterNames())) {
      parameters.put(name, filter.getInitParameter(name));
    }
    return parameters;
  }
}
