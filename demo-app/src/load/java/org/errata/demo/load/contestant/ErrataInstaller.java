package org.errata.demo.load.contestant;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Map;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.RequestValidationFilter;

/** Installs Errata with its defaults. */
final class ErrataInstaller {

  private ErrataInstaller() {}

  static void addErrors(ServletContext context) {
    FilterRegistration.Dynamic errors = context.addFilter("errata", ErrorHandlingFilter.class);
    errors.setAsyncSupported(true);
    errors.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR),
        false,
        "/*");
  }

  static void addRules(ServletContext context) {
    rules(context, "/body/*", Map.of("rules", "body"));
    rules(
        context,
        "/all/*",
        Map.of(
            "rules",
            "credentials,client-profile,quota,body",
            "credentials",
            AcceptAll.class.getName(),
            "profiles",
            AcceptAll.class.getName(),
            "quota",
            "1000000000/PT5M"));
  }

  private static void rules(ServletContext context, String path, Map<String, String> parameters) {
    FilterRegistration.Dynamic rules = context.addFilter(path, RequestValidationFilter.class);
    rules.setAsyncSupported(true);
    rules.setInitParameters(parameters);
    rules.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, path);
  }
}
