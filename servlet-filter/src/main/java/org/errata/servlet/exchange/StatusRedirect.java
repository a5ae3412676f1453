package org.errata.servlet.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The method {@code sendRedirect} with a status, which came with Servlet 6.1. This is compiled
 * against Servlet 6.0.
 */
final class StatusRedirect {

  /** Null before Servlet 6.1. */
  private static final Method METHOD = find();

  private StatusRedirect() {}

  private static Method find() {
    try {
      return HttpServletResponse.class.getMethod(
          "sendRedirect", String.class, int.class, boolean.class);
    } catch (NoSuchMethodException before) {
      return null;
    }
  }

  /** Calls the method, which the container has, as only its own API could have led here. */
  static void send(HttpServletResponse response, String location, int status, boolean clearBuffer)
      throws IOException {
    try {
      METHOD.invoke(response, location, status, clearBuffer);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }
}
