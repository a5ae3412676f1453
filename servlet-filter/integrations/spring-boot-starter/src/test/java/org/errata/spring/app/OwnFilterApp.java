package org.errata.spring.app;

import org.errata.servlet.RequestValidationFilter;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API of items with a filter for rules of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ItemsApp.Items.class)
public class OwnFilterApp {

  @Bean
  FilterRegistrationBean<RequestValidationFilter> search() {
    FilterRegistrationBean<RequestValidationFilter> filter =
        new FilterRegistrationBean<>(new RequestValidationFilter());
    filter.addUrlPatterns("/api/search");
    filter.addInitParameter("rules", "credentials");
    filter.addInitParameter("credentials", "header-only");
    return filter;
  }
}
