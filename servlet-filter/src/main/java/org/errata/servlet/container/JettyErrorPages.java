package org.errata.servlet.container;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The error pages of a web application on Jetty. */
final class JettyErrorPages {

  private static final String HANDLER = "ErrorPageErrorHandler";
  private static final String GLOBAL = "org.eclipse.jetty.server.error_page.global";
  private static final int FIRST_ERROR = 400;
  private static final int LAST_ERROR = 599;

  private JettyErrorPages() {}

  static List<RegisteredErrorPage> of(ServletContext context, ContainerMethods methods)
      throws ReflectiveOperationException {
    Object handler = methods.call(context, "getContextHandler", "getErrorHandler");
    List<RegisteredErrorPage> pages = new ArrayList<>();
    if (handler == null || !isForPages(handler.getClass())) {
      return pages;
    }
    Optional<Method> find = findMethod(handler);
    String everything = "";
    for (Map.Entry<?, ?> page : ((Map<?, ?>) methods.call(handler, "getErrorPages")).entrySet()) {
      String key = page.getKey().toString();
      String location = page.getValue().toString();
      if (key.equals(GLOBAL)) {
        everything = location;
        pages.add(new RegisteredErrorPage(location, 0, ""));
      } else if (!key.matches("\\d+")) {
        pages.add(new RegisteredErrorPage(location, 0, key));
      } else if (find.isEmpty()) {
        pages.add(new RegisteredErrorPage(location, Integer.parseInt(key), ""));
      }
    }
    if (find.isPresent()) {
      addStatuses(handler, find.get(), everything, methods, pages);
    }
    return pages;
  }

  /** Jetty 12.0 lacks the method, so that pages for a range of statuses are not found there. */
  private static Optional<Method> findMethod(Object handler) {
    try {
      return Optional.of(
          handler.getClass().getMethod("getErrorPage", Integer.class, Throwable.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** Asks for each status, because a page may be for a range of them. */
  private static void addStatuses(
      Object handler,
      Method find,
      String everything,
      ContainerMethods methods,
      List<RegisteredErrorPage> pages)
      throws ReflectiveOperationException {
    for (int status = FIRST_ERROR; status <= LAST_ERROR; status++) {
      Object found = find.invoke(handler, status, null);
      if (found != null) {
        String location = Objects.toString(methods.call(found, "errorPage"));
        if (!location.equals(everything)) {
          pages.add(new RegisteredErrorPage(location, status, ""));
        }
      }
    }
  }

  private static boolean isForPages(Class<?> handler) {
    for (Class<?> c = handler; c != null; c = c.getSuperclass()) {
      if (c.getSimpleName().equals(HANDLER)) {
        return true;
      }
    }
    return false;
  }
}
