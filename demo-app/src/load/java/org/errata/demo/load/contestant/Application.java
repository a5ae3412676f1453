package org.errata.demo.load.contestant;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Map;
import java.util.Set;

/**
 * The same application for every servlet container.
 *
 * @param servlets by path
 * @param features {@code errata} if it is behind Errata, {@code rules} if some paths have rules,
 *     {@code log-all} if nothing that is logged is only counted
 */
record Application(Map<String, Servlet> servlets, Set<String> features)
    implements ServletContainerInitializer {

  private static final String NO_LIMIT = "1000000000/PT10S";

  @Override
  public void onStartup(Set<Class<?>> none, ServletContext context) {
    if (features.contains("log-all")) {
      context.setInitParameter("errata.logLimit", NO_LIMIT);
    }
    if (features.contains("errata")) {
      ErrataFilters.addErrors(context);
    }
    if (features.contains("rules")) {
      ErrataFilters.addRules(context);
    }
    servlets.forEach(
        (path, servlet) -> {
          ServletRegistration.Dynamic registration = context.addServlet(path, servlet);
          registration.setAsyncSupported(true);
          registration.addMapping(path);
        });
  }
}
