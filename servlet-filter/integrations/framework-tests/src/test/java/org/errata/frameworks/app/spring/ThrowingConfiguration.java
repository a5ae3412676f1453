package org.errata.frameworks.app.spring;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Spring MVC whose exceptions leave the dispatcher servlet. */
@Configuration
public class ThrowingConfiguration extends SpringConfiguration {

  @Override
  public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.add((request, response, handler, exception) -> null);
  }
}
