package org.errata.servlet.respond;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that a servlet implements. {@code HttpServlet} refuses the others with a 405 without
 * the {@code Allow} that RFC 9110 section 15.5.6 requires. These are the methods that its response
 * to OPTIONS names, without TRACE.
 */
final class AllowedMethods {

  /** In the order in which the response names their methods. */
  private static final List<String> HANDLERS =
      List.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete");

  private static final Class<?>[] PARAMETERS = {
    HttpServletRequest.class, HttpServletResponse.class
  };

  private AllowedMethods() {}

  /** Returns the value of {@code Allow}, or empty if the servlet is no HttpServlet. */
  static Optional<String> of(HttpServletRequest request) {
    try {
      return handledBy(request);
    } catch (LinkageError incomplete) {
      // the class refers to a class that is missing
      return Optional.empty();
    }
  }

  private static Optional<String> handledBy(HttpServletRequest request) {
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
    } catch (ClassNotFoundException notOfThisApplication) {
      return Optional.empty();
    }
  }

  private static List<String> declaredBy(Class<?> servlet) {
    Set<String> declared = new HashSet<>();
    for (Class<?> c = servlet; c != HttpServlet.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (isHandler(method)) {
          declared.add(method.getName());
        }
      }
    }
    if (declared.contains("doGet")) {
      declared.add("doHead");
    }
    return HANDLERS.stream()
        .filter(declared::contains)
        .map(handler -> handler.substring(2).toUpperCase(Locale.ROOT))
        .toList();
  }

  /** Whether this overrides a method of HttpServlet that its {@code service} calls. */
  private static boolean isHandler(Method method) {
    return HANDLERS.contains(method.getName())
        && !Modifier.isStatic(method.getModifiers())
        && !Modifier.isPrivate(method.getModifiers())
        && Arrays.equals(method.getParameterTypes(), PARAMETERS);
  }
}
