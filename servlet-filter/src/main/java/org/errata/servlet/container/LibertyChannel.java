package org.errata.servlet.container;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Liberty's HTTP channel knows of a response, below the servlet container. Thread-safe. */
final class LibertyChannel {

  private final ContainerMethods methods;

  LibertyChannel(ContainerMethods methods) {
    this.methods = methods;
  }

  /** Returns the container's own request, below all wrappers. */
  static ServletRequest own(ServletRequest request) {
    ServletRequest own = request;
    while (own instanceof ServletRequestWrapper wrapper) {
      own = wrapper.getRequest();
    }
    return own;
  }

  /** Returns the channel's response to a request. */
  Object response(ServletRequest request) throws ReflectiveOperationException {
    return methods.call(own(request), "getIRequest", "getHttpInboundConnection", "getResponse");
  }

  /** Returns the names of the cookies of a response. */
  Set<String> cookieNames(Object response) throws ReflectiveOperationException {
    Set<String> names = new HashSet<>();
    for (Object cookie : cookies(response)) {
      names.add(nameOf(cookie));
    }
    return names;
  }

  /** Returns the cookies of a response that were not added as one of some fields. */
  List<Object> cookiesExcept(Collection<String> fields, Object response)
      throws ReflectiveOperationException {
    List<Object> cookies = new ArrayList<>();
    for (Object cookie : cookies(response)) {
      String start = nameOf(cookie) + "=";
      if (fields.stream().noneMatch(field -> field.startsWith(start))) {
        cookies.add(cookie);
      }
    }
    return cookies;
  }

  /** Adds cookies of the channel to its response. */
  void addCookies(Object response, List<Object> cookies) throws ReflectiveOperationException {
    for (Object cookie : cookies) {
      method(response, "addCookie", cookie).invoke(response, cookie);
    }
  }

  /** Removes the cookies of a response whose names are not among some. */
  void removeCookiesExcept(Set<String> names, Object response) throws ReflectiveOperationException {
    for (Object cookie : cookies(response)) {
      if (!names.contains(nameOf(cookie))) {
        method(response, "removeCookie", cookie).invoke(response, cookie);
      }
    }
  }

  private List<?> cookies(Object response) throws ReflectiveOperationException {
    return (List<?>) methods.call(response, "getCookies");
  }

  private String nameOf(Object cookie) throws ReflectiveOperationException {
    return (String) methods.call(cookie, "getName");
  }

  /**
   * Makes both streams fail as if the client had closed the connection. When the container ends the
   * response, it closes the connection, or resets the stream of HTTP/2, without ending the body. In
   * some ways to that end it closes the stream of the response first, and does not look at it
   * again.
   */
  void fail(ServletRequest request) throws ReflectiveOperationException {
    Object connection = methods.call(own(request), "getIRequest", "getHttpInboundConnection");
    IOException aborted = new IOException("the response was aborted after an error");
    for (String end : List.of("getRequest", "getResponse")) {
      Object body = methods.call(connection, end, "getBody");
      Field error = field(body.getClass(), "error");
      error.setAccessible(true);
      error.set(body, aborted);
    }
  }

  private static Method method(Object target, String name, Object parameter)
      throws NoSuchMethodException {
    return target.getClass().getMethod(name, parameter.getClass());
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
