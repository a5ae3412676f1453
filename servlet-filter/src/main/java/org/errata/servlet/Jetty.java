package org.errata.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Jetty tells about a request beyond the servlet API. Its classes are not visible to a web
 * application, hence the reflection on public methods.
 */
final class Jetty {

  static final String PACKAGE = "org.eclipse.jetty.";

  /** By class; it is kept by the class itself, and so keeps no class loader. */
  private static final ClassValue<Map<String, Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

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
    return method(target.getClass(), method).invoke(target);
  }

  /** Finds a public method of a public class without parameters; looked up but once. */
  static Method method(Class<?> type, String name) throws NoSuchMethodException {
    Map<String, Method> known = METHODS.get(type);
    Method method = known.get(name);
    if (method == null) {
      method = type.getMethod(name);
      known.put(name, method);
    }
    return method;
  }
}
