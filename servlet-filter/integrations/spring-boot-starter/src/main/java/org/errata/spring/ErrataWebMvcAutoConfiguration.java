package org.errata.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Leaves the errors of Spring MVC to Errata, unless the application responds to them. Exceptions
 * pass to the filter as they are, and it finds those that Spring responds to with {@code sendError}
 * in the request; so interceptors and filters of the application see what they see without Errata.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnProperty(name = "errata.enabled", havingValue = "true", matchIfMissing = true)
public class ErrataWebMvcAutoConfiguration {

  /** Makes the configuration; Spring does. */
  public ErrataWebMvcAutoConfiguration() {}

  @Bean
  static ProblemDetailsHandlerRemoval errataProblemDetailsHandlerRemoval() {
    return new ProblemDetailsHandlerRemoval();
  }
}
