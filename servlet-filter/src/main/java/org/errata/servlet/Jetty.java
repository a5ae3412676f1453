package org.errata.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.Optional;

/**
 * What Jetty tells about a request beyond the servlet API. Its classes are not visible to a web
 * application, hence the reflection on public methods.
 */
final class Jetty {

  private static final String PACKAGE = "org.eclipse.jetty.";

  private Jetty() {}

  /** Returns the container's own request, below all wrappers, if it is Jetty's. */
  static Optional<ServletRequest> request(ServletRequest request) {
    ServletRequest base = request;
    while (base instanceof ServletRequestWrapper wrapper) {
      base = wrapper.getRequest();
    }
    return base.getClass().getName().startsWith(PACKAGE) ? Optional.of(base) : Optional.empty();
  }

  /** Returns what Jetty's core knows of Jetty's own request. */
  static Object info(ServletRequest request) throws ReflectiveOperationException {
    return call(request, "getServletRequestInfo");
  }

  /** Calls a public method of a public class without arguments. */
  static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
