package org.errata.spring.app;

import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** The API of items on Jetty. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ItemsApp.Items.class, JettyApp.Server.class})
public class JettyApp {

  /** Chooses Jetty, whose factory has another name in Spring Boot 4. */
  static final class Server implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(
        AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
      Class<?> factory =
          Stream.of("web.embedded.jetty", "jetty.servlet")
              .map(name -> "org.springframework.boot." + name + ".JettyServletWebServerFactory")
              .filter(name -> ClassUtils.isPresent(name, null))
              .map(name -> ClassUtils.resolveClassName(name, null))
              .findFirst()
              .orElseThrow();
      registry.registerBeanDefinition("webServerFactory", new RootBeanDefinition(factory));
    }
  }
}
