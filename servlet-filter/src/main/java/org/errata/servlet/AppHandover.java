package org.errata.servlet;

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
 * Leaves browsers to the error pages that the application has of its own, where it is so
 * configured. The container shows them, as it did before Errata came.
 */
final class AppHandover {

  /** Jetty shows error pages for these methods alone. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final boolean enabled;
  private final AppErrorPages pages;
  private final AnswerWriter writer;

  AppHandover(SharedSettings settings, AppErrorPages pages, AnswerWriter writer) {
    this.enabled = settings.html() == Html.APP;
    this.pages = pages;
    this.writer = writer;
  }

  /** Whether the application has a page for this; not again when it was the page that failed. */
  boolean takes(HttpServletRequest request, int status, Optional<Throwable> thrown) {
    return enabled
        && !pages.areNone()
        && pages.cover(status, thrown)
        && METHODS.contains(request.getMethod())
        && request.getDispatcherType() != DispatcherType.ERROR
        && writer.wouldBeHtml(request);
  }

  /** Whether the page goes by the exception itself, which the container must then be thrown. */
  boolean takesByClass(Throwable thrown) {
    return pages.coverClass(thrown);
  }

  /**
   * Reports a status to the container, which dispatches to the page and keeps the header.
   *
   * @param message what the page may show
   */
  void report(
      HttpServletRequest request, HttpServletResponse response, Incident incident, String message)
      throws IOException {
    AnswerHeaders.setOf(incident.problems(), response);
    writer.announce(request, response, incident);
    response.sendError(incident.status(), message);
  }
}
