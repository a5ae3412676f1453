package org.errata.demo.load.contestant;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Map;
import java.util.Set;

/**
 * Registers the same servlets in every container.
 *
 * @param servlets the servlets by path
 * @param features {@code errata} for the error filter, {@code rules} for rules on some paths,
 *     {@code log-all} to log without a limit
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
      ErrataInstaller.addErrors(context);
    }
    if (features.contains("rules")) {
      ErrataInstaller.addRules(context);
    }
    servlets.forEach(
        (path, servlet) -> {
          ServletRegistration.Dynamic registration = context.addServlet(path, servlet);
          registration.setAsyncSupported(true);
          registration.addMapping(path);
        });
  }
}
