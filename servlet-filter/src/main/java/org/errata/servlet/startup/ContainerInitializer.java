package org.errata.servlet.startup;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import org.errata.servlet.container.Containers;

/**
 * Lets a misconfiguration be found when the application starts. Some servers, WildFly among them,
 * initialize filters when the first request comes. The container calls this class before any
 * filter; applications do not (Servlet 6.0 section 8.2.4). Thread-safe.
 */
public final class ContainerInitializer implements ServletContainerInitializer {

  /** Creates the initializer; for the container. */
  public ContainerInitializer() {}

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    Containers.of(context).initializeFiltersAtStart();
  }
}
