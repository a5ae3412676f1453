package org.errata.servlet.respond;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.config.SharedSettings.Html;
import org.errata.servlet.errorpage.AppErrorPages;

/**
 * Delegates errors of browsers to the error pages of the application, if the configuration says so.
 * The container dispatches to them, as it would without Errata. Thread-safe.
 */
final class ErrorPageDelegate {

  /** Jetty dispatches to error pages for these methods alone. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final boolean enabled;
  private final String location;
  private final AppErrorPages pages;
  private final ErrorResponseWriter writer;

  ErrorPageDelegate(SharedSettings settings, AppErrorPages pages, ErrorResponseWriter writer) {
    this.enabled = settings.html() == Html.APP;
    this.location = settings.errorPage();
    this.pages = pages;
    this.writer = writer;
  }

  /** Whether the application has a page for an error; not if the page itself has failed. */
  boolean accept(HttpServletRequest request, int status, Optional<Throwable> thrown) {
    return enabled
        && !pages.areNone()
        && METHODS.contains(request.getMethod())
        && request.getDispatcherType() != DispatcherType.ERROR
        && writer.wouldBeHtml(request)
        && pages.cover(request, status, thrown.filter(HarmlessException::isHarmless));
  }

  /**
   * Whether Errata responds in an ERROR dispatch to a path: its own location, or the page of Spring
   * Boot where that has nothing of the application to show, or not to this client.
   */
  boolean isOwnLocation(String path, HttpServletRequest request) {
    return pages.areOfSpringBootAt(path) ? !isForSpringBoot(request) : path.equals(location);
  }

  private boolean isForSpringBoot(HttpServletRequest request) {
    return enabled
        && writer.wouldBeHtml(request)
        && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        && pages.coverInSpringBoot(request, status);
  }

  /** Whether the page is chosen by the exception's class: the container must be thrown it. */
  boolean acceptClass(Throwable thrown) {
    return pages.coverClass(thrown) && HarmlessException.isHarmless(thrown);
  }

  /**
   * Calls the container's {@code sendError}, which dispatches to the page and keeps the header.
   *
   * @param message what the page may show
   */
  void delegate(
      HttpServletRequest request, HttpServletResponse response, Failure failure, String message)
      throws IOException {
    HttpServletResponse target = UnwrappedResponse.withStatus(failure.status(), response);
    writer.setHeaders(failure.problems(), target);
    writer.announceErrorPage(request, target, failure);
    target.sendError(failure.status(), message);
  }
}
