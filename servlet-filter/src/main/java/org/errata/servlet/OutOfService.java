package org.errata.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;
import org.errata.internal.ThrowableReader;
import org.errata.servlet.catalogfile.CatalogueCollection;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.container.Containers;
import org.errata.servlet.log.ErrorLog;
import org.errata.servlet.respond.ErrorHandling;
import org.errata.servlet.respond.Failure;

/**
 * Responds with 503 in place of a filter that is misconfigured. Some containers run an application
 * without a filter whose {@code init} throws, and so without its rules. There the filter does not
 * throw: it refuses every request, and the log says why, at start and once a minute while requests
 * come. Thread-safe.
 */
final class OutOfService {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final long REMINDER_NANOS = Duration.ofMinutes(1).toNanos();

  private final String reason;
  private final ErrorLog errorLog;
  private final ErrorHandling handling;
  private final Failure failure;
  private final AtomicLong lastReminder = new AtomicLong(System.nanoTime());

  /**
   * Takes a filter out of service.
   *
   * @param reason what {@link #logReason} has written
   * @param context the web application
   */
  OutOfService(String reason, ServletContext context) {
    this.reason = reason;
    SharedSettings settings = defaultSettings();
    this.errorLog = new ErrorLog(settings.logLimit());
    this.handling = ErrorHandling.of(settings, context, Containers.of(context), errorLog);
    this.failure =
        new Failure(
            List.of(Problem.of(settings.catalogue().byStatus(SERVICE_UNAVAILABLE))),
            "Errata is misconfigured",
            Optional.empty(),
            Optional.empty(),
            false);
  }

  /**
   * Writes to the log why a filter cannot start.
   *
   * @param thrown what stops it
   * @return what was written
   */
  static String logReason(Throwable thrown) {
    String message = thrown instanceof ServletException ? thrown.getMessage() : null;
    String reason = message == null ? ThrowableReader.textOf(thrown) : message;
    log(reason);
    return reason;
  }

  /** Browsers get the page of Errata, as an application that is misconfigured may have none. */
  private static SharedSettings defaultSettings() {
    ConfigurationProblems none = new ConfigurationProblems();
    return new CodeSettings("", Map.of("html", "errata"), none, none)
        .shared(new CatalogueCollection(none, none))
        .settings();
  }

  /** Refuses a request, in every dispatch. */
  void refuse(ServletRequest request, ServletResponse response)
      throws IOException, ServletException {
    long now = System.nanoTime();
    long last = lastReminder.get();
    if (now - last >= REMINDER_NANOS && lastReminder.compareAndSet(last, now)) {
      log(reason);
    }
    if (!(request instanceof HttpServletRequest httpRequest)
        || !(response instanceof HttpServletResponse httpResponse)) {
      throw new ServletException("Errata is misconfigured; the log has said why");
    }
    if (!response.isCommitted()) {
      handling.errors().refuse(httpRequest, httpResponse, failure);
    }
  }

  /** Writes to the log what was only counted so far. */
  void close() {
    errorLog.close();
  }

  private static void log(String reason) {
    LOG.log(Level.ERROR, reason.lines().map(LogText::of).collect(Collectors.joining("\n")));
  }
}
