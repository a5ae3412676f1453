package org.errata.servlet;

import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodType.methodType;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Optional;

/**
 * Counts the header fields of Jetty's responses. By the servlet API alone each field has to be
 * looked for, and every look makes two objects there; hence these handles on Jetty's public
 * methods, as its classes are not visible to a web application.
 *
 * @param type the class of responses
 * @param count from a response to the number of its fields
 * @param server from a response to whether Jetty has said who it is
 * @param date from a response to whether Jetty has said when it answers
 */
record JettyFields(Class<?> type, MethodHandle count, MethodHandle server, MethodHandle date) {

  private static final String CORE = "getResponse";
  private static final String CONFIGURATION = "getHttpConfiguration";

  /** Finds the methods, if there are any: this may be another container, or another Jetty. */
  static Optional<JettyFields> of(Class<?> type) {
    if (!type.getName().startsWith(Jetty.PACKAGE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new JettyFields(
              type,
              path(int.class, type, CORE, "getHeaders", "size"),
              configuration(type, "getSendServerVersion"),
              configuration(type, "getSendDateHeader")));
    } catch (ReflectiveOperationException | RuntimeException anotherVersion) {
      return Optional.empty();
    }
  }

  /**
   * Whether nobody has set a field but Jetty itself, whose own two can be replaced but not removed.
   */
  boolean areUntouched(HttpServletResponse response) {
    if (response.getClass() != type) {
      return false;
    }
    try {
      int own =
          ((boolean) server.invokeExact(response) ? 1 : 0)
              + ((boolean) date.invokeExact(response) ? 1 : 0);
      return (int) count.invokeExact(response) == own;
    } catch (Throwable anotherVersion) {
      return false;
    }
  }

  private static MethodHandle configuration(Class<?> type, String property)
      throws ReflectiveOperationException {
    return path(
        boolean.class, type, CORE, "getRequest", "getConnectionMetaData", CONFIGURATION, property);
  }

  /** From a response by one method after the other, each of what the one before has returned. */
  private static MethodHandle path(Class<?> end, Class<?> start, String... methods)
      throws ReflectiveOperationException {
    MethodHandle path = MethodHandles.identity(start);
    for (String name : methods) {
      Class<?> reached = path.type().returnType();
      MethodHandle next = MethodHandles.publicLookup().unreflect(reached.getMethod(name));
      path = filterReturnValue(path, next.asType(next.type().changeParameterType(0, reached)));
    }
    return path.asType(methodType(end, HttpServletResponse.class));
  }
}
