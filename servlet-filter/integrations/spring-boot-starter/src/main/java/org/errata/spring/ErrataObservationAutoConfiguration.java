package org.errata.spring;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Keeps the exceptions of server errors in {@code http.server.requests}. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(
    name = {
      "io.micrometer.observation.Observation",
      "org.springframework.web.servlet.DispatcherServlet"
    })
// those of Spring; a resolver that is alone would take the place of the defaults
@ConditionalOnBean(name = "handlerExceptionResolver")
@ConditionalOnProperty(name = "errata.enabled", havingValue = "true", matchIfMissing = true)
public class ErrataObservationAutoConfiguration {

  /** Makes the configuration; Spring does. */
  public ErrataObservationAutoConfiguration() {}

  @Bean
  static HandlerExceptionResolver errataFailureObservation() {
    return new FailureObservation();
  }

  @Bean
  static FilterRegistrationBean<FailureObservation> errataFailureObservationFilter() {
    FilterRegistrationBean<FailureObservation> filter =
        new FilterRegistrationBean<>(new FailureObservation());
    filter.setName("errataFailureObservation");
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
    filter.setOrder(ErrataAutoConfiguration.ERROR_HANDLING_ORDER - 1);
    return filter;
  }
}
