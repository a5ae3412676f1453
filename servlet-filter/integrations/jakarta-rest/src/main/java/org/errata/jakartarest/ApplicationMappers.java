package org.errata.jakartarest;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** The exception mappers of the application itself. */
final class ApplicationMappers {

  private static final List<String> IMPLEMENTATIONS =
      List.of("org.glassfish.jersey.", "org.jboss.resteasy.");

  private ApplicationMappers() {}

  /** Whether the application has registered a mapper for exactly this class of exceptions. */
  static boolean include(Class<?> exception, Configuration configuration) {
    return Stream.concat(
            configuration.getClasses().stream(),
            configuration.getInstances().stream().map(Object::getClass))
        .anyMatch(type -> isOfApplication(type) && mapped(type) == exception);
  }

  /** Whether a mapper is neither one of this package nor one of an implementation. */
  static boolean isOfApplication(Class<?> type) {
    return ExceptionMapper.class.isAssignableFrom(type)
        && !type.getPackageName().equals(ApplicationMappers.class.getPackageName())
        && IMPLEMENTATIONS.stream().noneMatch(type.getName()::startsWith);
  }

  /**
   * Returns the class of exceptions that a mapper declares; {@code Throwable} if it is not plain.
   */
  private static Type mapped(Class<?> mapper) {
    for (Class<?> c = mapper; c != null; c = c.getSuperclass()) {
      for (Type type : c.getGenericInterfaces()) {
        if (type instanceof ParameterizedType declared
            && declared.getRawType() == ExceptionMapper.class) {
          return declared.getActualTypeArguments()[0];
        }
      }
    }
    return Throwable.class;
  }
}
