package org.errata.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that a servlet implements. {@code HttpServlet} answers the others with a 405 and
 * leaves out the {@code Allow} that RFC 9110 section 15.5.6 asks for, although it could tell: this
 * is what its own answer to OPTIONS says, TRACE left out.
 */
final class AllowedMethods {

  private AllowedMethods() {}

  /** Returns the value of the header, or empty if the servlet is not one that can be told. */
  static Optional<String> of(HttpServletRequest request) {
    return servletClass(request)
        .filter(HttpServlet.class::isAssignableFrom)
        .map(AllowedMethods::declaredBy)
        .filter(methods -> !methods.isEmpty())
        .map(methods -> String.join(", ", methods) + ", OPTIONS");
  }

  private static Optional<Class<?>> servletClass(HttpServletRequest request) {
    ServletContext context = request.getServletContext();
    String servlet = request.getHttpServletMapping().getServletName();
    ServletRegistration registration =
        servlet == null ? null : context.getServletRegistration(servlet);
    if (registration == null || registration.getClassName() == null) {
      return Optional.empty();
    }
    ClassLoader ofContext = context.getClassLoader();
    ClassLoader loader =
        ofContext == null ? Thread.currentThread().getContextClassLoader() : ofContext;
    try {
      return Optional.of(Class.forName(registration.getClassName(), false, loader));
    } catch (ClassNotFoundException | LinkageError notOfThisApplication) {
      return Optional.empty();
    }
  }

  private static Set<String> declaredBy(Class<?> servlet) {
    Set<String> methods = new LinkedHashSet<>();
    for (Class<?> c = servlet; c != HttpServlet.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        switch (method.getName()) {
          case "doGet" -> {
            methods.add("GET");
            methods.add("HEAD");
          }
          case "doHead", "doPost", "doPut", "doPatch", "doDelete" ->
              methods.add(method.getName().substring(2).toUpperCase(Locale.ROOT));
          default -> {
            // no method of HTTP
          }
        }
      }
    }
    return methods;
  }
}
