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
 */
record Application(Map<String, Servlet> servlets, boolean errata)
    implements ServletContainerInitializer {

  @Override
  public void onStartup(Set<Class<?>> none, ServletContext context) {
    if (errata) {
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
