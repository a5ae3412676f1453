package org.errata.servlet.errorpage;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;
import org.errata.servlet.container.RegisteredErrorPage;

/**
 * The controller that Spring Boot registers as the error page for every error. A browser gets from
 * it a view of the application, such as {@code static/error/404.html} or {@code
 * templates/error/5xx.html}, and where there is none the whitelabel page. Boot itself is asked for
 * the view. Thread-safe.
 */
public final class SpringBootErrorPage {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");

  private static final String BOOT = "org.springframework.boot.";
  private static final String ROOT = "org.springframework.web.context.WebApplicationContext.ROOT";

  /** Spring Boot 4 reads the first property, 3.5 the second. */
  private static final String PATH =
      "${spring.web.error.path:${server.error.path:${error.path:/error}}}";

  /** Of Spring Boot 4 and of 3.5. */
  private static final List<String> RESOLVERS =
      List.of(
          BOOT + "webmvc.autoconfigure.error.ErrorViewResolver",
          BOOT + "autoconfigure.web.servlet.error.ErrorViewResolver");

  private final SpringBeans beans;
  private final String location;

  /** In a WAR, a filter of Boot forwards to the page, and the container does not know it. */
  private final boolean isOfFilter;

  private final AtomicBoolean isLossTold = new AtomicBoolean();

  /** Null until a first error, as beans cannot be asked before the application has started. */
  private volatile Boolean hasViewForAll;

  private SpringBootErrorPage(SpringBeans beans, String location, boolean isOfFilter) {
    this.beans = beans;
    this.location = location;
    this.isOfFilter = isOfFilter;
  }

  /** Finds the page among those for every error, if Spring Boot runs the web application. */
  static Optional<SpringBootErrorPage> among(
      List<RegisteredErrorPage> pages, ServletContext context) {
    Object root = context.getAttribute(ROOT);
    for (Class<?> c = root == null ? null : root.getClass(); c != null; c = c.getSuperclass()) {
      if (c.getName().startsWith(BOOT)) {
        return among(pages, new SpringBeans(root));
      }
    }
    return Optional.empty();
  }

  private static Optional<SpringBootErrorPage> among(
      List<RegisteredErrorPage> pages, SpringBeans beans) {
    try {
      String path = beans.resolve(PATH);
      if (beans.has("errorPageFilter")) {
        return Optional.of(new SpringBootErrorPage(beans, path, true));
      }
      return pages.stream()
          .filter(RegisteredErrorPage::isDefault)
          .map(RegisteredErrorPage::location)
          // a path of the DispatcherServlet may come first
          .filter(location -> location.endsWith(path))
          .map(location -> new SpringBootErrorPage(beans, location, false))
          .findFirst();
    } catch (ReflectiveOperationException | RuntimeException e) {
      logLoss(e);
      return Optional.empty();
    }
  }

  /** Whether a path is that of the controller. */
  boolean isAt(String path) {
    return location.equals(path);
  }

  /** Whether a browser would get a page of the application for a status. */
  boolean covers(HttpServletRequest request, int status) {
    if (isOfFilter && isAsync(request)) {
      // the filter has left the response by then
      return false;
    }
    try {
      // another controller for errors is the application's
      return !beans.has("basicErrorController") || hasView(request, status) || hasViewForAll();
    } catch (ReflectiveOperationException | RuntimeException e) {
      tellLost(e);
      return false;
    }
  }

  private static boolean isAsync(HttpServletRequest request) {
    return request.isAsyncStarted() || request.getDispatcherType() == DispatcherType.ASYNC;
  }

  private boolean hasView(HttpServletRequest request, int code)
      throws ReflectiveOperationException {
    Class<?> statuses = beans.type("org.springframework.http.HttpStatus");
    Object status = statuses.getMethod("resolve", int.class).invoke(null, code);
    if (status == null) {
      // Boot would respond with 500 instead
      return false;
    }
    Class<?> type = beans.type(RESOLVERS);
    Method resolve =
        type.getMethod("resolveErrorView", HttpServletRequest.class, statuses, Map.class);
    for (Object resolver : beans.ofType(type)) {
      if (resolve.invoke(resolver, request, status, new HashMap<>()) != null) {
        return true;
      }
    }
    return false;
  }

  /** Boot shows a view {@code error} where there is none for the status. */
  private boolean hasViewForAll() throws ReflectiveOperationException {
    Boolean known = hasViewForAll;
    if (known == null) {
      known =
          beans.has("error") ? isOfApplication(beans.typeOf("error")) : beans.hasTemplate("error");
      hasViewForAll = known;
    }
    return known;
  }

  /** The whitelabel page is a class of Boot. */
  private boolean isOfApplication(Class<?> bean) throws ReflectiveOperationException {
    return beans.type("org.springframework.web.servlet.View").isAssignableFrom(bean)
        && !bean.getName().startsWith(BOOT);
  }

  private void tellLost(Exception reason) {
    if (isLossTold.compareAndSet(false, true)) {
      logLoss(reason);
    }
  }

  private static void logLoss(Exception reason) {
    LOG.log(
        Level.WARNING,
        LogText.of("Spring Boot cannot be asked for its error pages (%s)".formatted(reason)));
  }
}
