package org.errata.spring;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Removes the exception handler that {@code spring.mvc.problemdetails.enabled} adds: its bodies
 * would differ from those of all other errors. A handler of the application has another class.
 */
final class ProblemDetailsHandlerRemoval implements BeanDefinitionRegistryPostProcessor {

  private static final String BEAN = "problemDetailsExceptionHandler";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (registry.containsBeanDefinition(BEAN) && isOfBoot(registry.getBeanDefinition(BEAN))) {
      registry.removeBeanDefinition(BEAN);
    }
  }

  private static boolean isOfBoot(BeanDefinition definition) {
    return String.valueOf(definition.getFactoryBeanName()).startsWith("org.springframework.boot.");
  }
}
