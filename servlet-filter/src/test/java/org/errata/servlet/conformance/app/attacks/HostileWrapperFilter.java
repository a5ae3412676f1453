package org.errata.servlet.conformance.app.attacks;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Wraps request and response so that every method whose {@code Type.name} is in the field {@code
 * X-Method} does what the field {@code X-Fault} says.
 */
public final class HostileWrapperFilter implements Filter {

  /** Called by the container. */
  public HostileWrapperFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String method = http.getHeader("X-Method");
    String fault = http.getHeader("X-Fault");
    // containers accept only requests and responses that are their own or standard wrappers
    chain.doFilter(
        new HttpServletRequestWrapper(faulty(HttpServletRequest.class, http, method, fault)),
        new HttpServletResponseWrapper(
            faulty(HttpServletResponse.class, (HttpServletResponse) response, method, fault)));
  }

  private static <T> T faulty(Class<T> type, T target, String method, String fault) {
    InvocationHandler handler =
        (proxy, invoked, arguments) -> {
          if (method.equals(type.getSimpleName() + "." + invoked.getName())) {
            switch (fault) {
              case "exception" -> throw new IllegalStateException("by the wrapper");
              case "error" -> throw new AssertionError("by the wrapper");
              default -> {
                return nothing(invoked.getReturnType());
              }
            }
          }
          try {
            return invoked.invoke(target, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            HostileWrapperFilter.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** Returns null, zero or false. */
  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? 0L : null;
  }
}
