package org.errata.frameworks.app.spring;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring MVC as it comes, with a validator that needs no expression language. */
@Configuration
@EnableWebMvc
public class SpringConfiguration implements WebMvcConfigurer {

  @Bean
  public BasketController baskets() {
    return new BasketController();
  }

  @Bean
  public LocalValidatorFactoryBean baseValidator() {
    LocalValidatorFactoryBean factory = new LocalValidatorFactoryBean();
    factory.setMessageInterpolator(new ParameterMessageInterpolator());
    return factory;
  }

  @Override
  public Validator getValidator() {
    return baseValidator();
  }
}
