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
 * @param errata whether it is behind Errata
 * @param logLimit how much of the same error Errata logs
 */
record Application(Map<String, Servlet> servlets, boolean errata, String logLimit)
    implements ServletContainerInitializer {

  @Override
  public void onStartup(Set<Class<?>> none, ServletContext context) {
    if (errata) {
      context.setInitParameter("errata.logLimit", logLimit);
      ErrataFilters.addTo(context);
    }
    servlets.forEach(
        (path, servlet) -> {
          ServletRegistration.Dynamic registration = context.addServlet(path, servlet);
          registration.setAsyncSupported(true);
          registration.addMapping(path);
        });
  }
}
