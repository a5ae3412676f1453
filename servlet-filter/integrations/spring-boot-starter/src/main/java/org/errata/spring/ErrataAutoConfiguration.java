package org.errata.spring;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.ErrorReferenceServlet;
import org.errata.servlet.RequestValidationFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Registers the filters and the reference servlet of Errata in a servlet application. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "errata.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(ErrataProperties.class)
public class ErrataAutoConfiguration {

  /**
   * The order of the filter that handles errors. The observation filter of Spring ({@code
   * HIGHEST_PRECEDENCE + 1}) is before it: there it sees the status that the client gets. An
   * exception that passes it is measured as 500, whatever the response is. Everything else comes
   * later, such as the filter chain of Spring Security (-100).
   */
  public static final int ERROR_HANDLING_ORDER = Ordered.HIGHEST_PRECEDENCE + 3;

  /**
   * The order of the filter that checks requests: after the filter chain of Spring Security, so
   * that nobody learns about a request that Spring Security refuses.
   */
  public static final int REQUEST_VALIDATION_ORDER = 0;

  static final String ERROR_HANDLING = "errataErrorHandling";
  static final String REQUEST_VALIDATION = "errataRequestValidation";
  static final String REFERENCE = "errataReference";

  /** Makes the configuration; Spring does. */
  public ErrataAutoConfiguration() {}

  @Bean
  static FilterRegistrationBean<ErrorHandlingFilter> errataErrorHandling() {
    FilterRegistrationBean<ErrorHandlingFilter> filter =
        new FilterRegistrationBean<>(new ErrorHandlingFilter());
    filter.setName(ERROR_HANDLING);
    filter.setDispatcherTypes(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
    filter.setOrder(ERROR_HANDLING_ORDER);
    return filter;
  }

  @Bean
  @Conditional(OnValidationProperties.class)
  static FilterRegistrationBean<RequestValidationFilter> errataRequestValidation(
      ErrataProperties properties, Environment environment) {
    FilterRegistrationBean<RequestValidationFilter> filter =
        new FilterRegistrationBean<>(new RequestValidationFilter());
    filter.setName(REQUEST_VALIDATION);
    filter.setUrlPatterns(properties.validation().urlPatterns());
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    filter.setInitParameters(PropertyParameters.validation(properties, environment));
    filter.setOrder(REQUEST_VALIDATION_ORDER);
    return filter;
  }

  @Bean
  @ConditionalOnProperty(
      name = "errata.reference.enabled",
      havingValue = "true",
      matchIfMissing = true)
  static ServletRegistrationBean<ErrorReferenceServlet> errataReference(
      ErrataProperties properties) {
    ServletRegistrationBean<ErrorReferenceServlet> servlet =
        new ServletRegistrationBean<>(
            new ErrorReferenceServlet(), properties.reference().urlPattern());
    servlet.setName(REFERENCE);
    // before the initializer below, which is of another type, so that it sees the mapping
    servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return servlet;
  }

  @Bean
  static ErrataInitializer errataInitializer(ErrataProperties properties, Environment environment) {
    return new ErrataInitializer(
        PropertyParameters.shared(properties, environment), new PropertyComplaints(environment));
  }
}
