package org.errata.servlet.springboot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.descriptor.web.WebXml;
import org.errata.servlet.Errata;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.RequestValidationFilter;
import org.errata.servlet.ValidationRules;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** The filters of a {@code web.xml}; those of Errata are made by its builder. */
final class RegisteredFilters {

  private static final Set<String> RULES =
      Set.of("rules", "credentials", "profiles", "quota", "report");

  private final WebXml webXml;
  private final Path folder;
  private final Errata errata =
      // no limit: each situation checks its own lines of the log
      Errata.builder().logLimit(1_000_000, Duration.ofSeconds(1)).build();

  /**
   * Prepares to add them.
   *
   * @param folder the folder that paths such as {@code /WEB-INF/profiles.json} are in
   */
  RegisteredFilters(WebXml webXml, Path folder) {
    this.webXml = webXml;
    this.folder = folder;
  }

  void addTo(ServletContext context) {
    for (FilterMap mapping : webXml.getFilterMappings()) {
      add(webXml.getFilters().get(mapping.getFilterName()), mapping, context);
    }
  }

  private void add(FilterDef filter, FilterMap mapping, ServletContext context) {
    FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(made(filter));
    bean.setName(filter.getFilterName());
    bean.setUrlPatterns(List.of(mapping.getURLPatterns()));
    bean.setDispatcherTypes(dispatcherTypes(mapping));
    try {
      bean.onStartup(context);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EnumSet<DispatcherType> dispatcherTypes(FilterMap mapping) {
    String[] names = mapping.getDispatcherNames();
    EnumSet<DispatcherType> types = EnumSet.noneOf(DispatcherType.class);
    Arrays.stream(names).map(DispatcherType::valueOf).forEach(types::add);
    return types.isEmpty() ? EnumSet.of(DispatcherType.REQUEST) : types;
  }

  private Filter made(FilterDef filter) {
    String type = filter.getFilterClass();
    if (type.equals(ErrorHandlingFilter.class.getName())) {
      return errata.errorHandling();
    }
    if (type.equals(RequestValidationFilter.class.getName())) {
      return errata.validation(rules -> add(filter.getParameterMap(), rules));
    }
    try {
      return Class.forName(type).asSubclass(Filter.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(Map<String, String> parameters, ValidationRules rules) {
    for (String rule : parameters.getOrDefault("rules", "body").split(", ", -1)) {
      add(rule, parameters, rules);
    }
    if (parameters.getOrDefault("report", "first").equals("all")) {
      rules.reportAll();
    }
    if (parameters.containsKey("failedCredentialsByUser")) {
      rules.failedCredentials(
          parameters.get("failedCredentialsByAddress"), parameters.get("failedCredentialsByUser"));
    }
    parameters.forEach((name, value) -> set(name, value, rules));
  }

  private void add(String rule, Map<String, String> parameters, ValidationRules rules) {
    switch (rule) {
      case "body" -> rules.body();
      case "quota" -> rules.quota(parameters.get("quota"));
      case "client-profile" ->
          rules.clientProfile(folder.resolve(parameters.get("profiles").substring(1)));
      case "credentials" -> {
        if (parameters.containsKey("credentials")) {
          rules.headerOnlyCredentials();
        } else {
          rules.containerCredentials();
        }
      }
      default -> throw new IllegalArgumentException(rule);
    }
  }

  private static void set(String name, String value, ValidationRules rules) {
    switch (name) {
      case "bodyBuffer" -> rules.bodyBuffer(Integer.parseInt(value));
      case "bodyTimeout" -> rules.bodyTimeout(Duration.parse(value));
      case "bodyCodings" -> rules.bodyCodings(value);
      case "failedCredentialsByAddress", "failedCredentialsByUser" -> {
        // both are set together
      }
      default -> {
        if (!RULES.contains(name)) {
          throw new IllegalArgumentException(name);
        }
      }
    }
  }
}
