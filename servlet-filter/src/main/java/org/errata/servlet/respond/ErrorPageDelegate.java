package org.errata.servlet.respond;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.errata.servlet.config.AppErrorPages;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.config.SharedSettings.Html;

/**
 * Delegates errors of browsers to the {@code error-page}s of the application, if the configuration
 * says so. The container dispatches to them, as it would without Errata. Thread-safe.
 */
final class ErrorPageDelegate {

  /** Jetty dispatches to error pages for these methods alone. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final boolean enabled;
  private final AppErrorPages pages;
  private final ErrorResponseWriter writer;

  ErrorPageDelegate(SharedSettings settings, AppErrorPages pages, ErrorResponseWriter writer) {
    this.enabled = settings.html() == Html.APP;
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
        && pages.cover(status, thrown.filter(HarmlessException::isHarmless));
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
