package org.errata.spring;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Map;
import org.errata.servlet.config.Configuration;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;

/**
 * Passes the properties to the filters, as context-params, and checks all that configures them.
 * Spring Boot tells its user what an initializer throws, but not why a filter does not start.
 */
final class ErrataInitializer implements ServletContextInitializer, Ordered {

  private final Map<String, String> parameters;
  private final PropertyComplaints complaints;

  ErrataInitializer(Map<String, String> parameters, PropertyComplaints complaints) {
    this.parameters = parameters;
    this.complaints = complaints;
  }

  /** The last one, as it needs to know what the others have registered. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void onStartup(ServletContext context) {
    parameters.forEach(
        (name, value) -> context.setInitParameter(PropertyNames.PREFIX + name, value));
    try {
      Configuration.check(context, "the application");
    } catch (ServletException e) {
      throw new InvalidPropertiesException(complaints.of(e.getMessage()), e);
    }
  }
}
