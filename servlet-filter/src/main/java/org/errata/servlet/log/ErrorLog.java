package org.errata.servlet.log;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.internal.PlatformLog;
import org.errata.response.ErrorResponse;

/**
 * Writes error responses, and what clients are not told about them, to the platform's log (logger
 * {@code org.errata}). Of many errors of the same kind it writes the first ones of a time window in
 * full and then their count. A 401 or 403 is never only counted, because the investigation of an
 * attack needs each of them: after the first ones each is a line without stack trace, and several
 * lines share a record.
 *
 * <p>No method throws: neither an exception whose own methods throw nor a log that fails may cost
 * the client its error response. Thread-safe.
 */
public final class ErrorLog {

  private static final PlatformLog PLATFORM_LOG = PlatformLog.named("org.errata");
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final PlatformLog platformLog;
  private final LogTimer timer;
  private final Map<Level, LineBatch> denials = new EnumMap<>(Level.class);
  private final LogThrottle throttle;

  /**
   * Makes a log.
   *
   * @param limits how many errors of the same kind are written in full
   */
  public ErrorLog(LogLimits limits) {
    this(limits, PLATFORM_LOG, new LogTimer());
  }

  ErrorLog(LogLimits limits, PlatformLog platformLog, LogTimer timer) {
    this.platformLog = platformLog;
    this.timer = timer;
    this.throttle = new LogThrottle(limits, platformLog::log, timer);
    for (Level level : Level.values()) {
      denials.put(level, new LineBatch(text -> platformLog.log(level, text), timer));
    }
  }

  /**
   * Tells whether {@link #write} has to be called for an error response, and counts the error
   * response if not. Callers ask before they make the text of a line.
   *
   * @param response the error response
   * @param level the level of the line; {@link Level#OFF} for no line
   * @param thrown the exception that caused it, if any
   * @return whether to call {@code write}
   */
  public boolean admits(ErrorResponse response, Level level, Optional<Throwable> thrown) {
    if (!platformLog.isLoggable(level)) {
      return false;
    }
    return isDenial(response) || throttle.admits(level, subjectOf(response), classOf(thrown));
  }

  /**
   * Writes the line of an error response that was admitted.
   *
   * @param response the error response
   * @param level the level of the line
   * @param request the request, and what the application said about the error
   * @param thrown the exception that caused it, if any
   * @param traced whether its stack trace is written
   */
  public void write(
      ErrorResponse response,
      Level level,
      String request,
      Optional<Throwable> thrown,
      boolean traced) {
    String text = response.status() + " " + idsOf(response) + ": " + request;
    if (isDenial(response) && !throttle.isAmongFirst(level, subjectOf(response), classOf(thrown))) {
      String exception = traced && thrown.isPresent() ? " (" + classOf(thrown) + ")" : "";
      denials.get(level).add(line(response.requestId(), text + exception));
    } else {
      writeLine(level, response.requestId(), text, traced ? thrown : Optional.empty());
    }
  }

  /**
   * Writes the line of an event that has no error response, within the same limits.
   *
   * @param level the level of the line
   * @param id the id of the request
   * @param text what happened, the same for all events of a kind
   * @param request the request
   * @param thrown the exception that caused it, if any
   */
  public void event(
      Level level, RequestId id, String text, String request, Optional<Throwable> thrown) {
    event(level, id, text, request, thrown, true);
  }

  /**
   * Writes the line of an event that has no error response, within the same limits.
   *
   * @param level the level of the line
   * @param id the id of the request
   * @param text what happened, the same for all events of a kind
   * @param request the request
   * @param thrown the exception that caused it, if any
   * @param traced whether its stack trace is written
   */
  public void event(
      Level level,
      RequestId id,
      String text,
      String request,
      Optional<Throwable> thrown,
      boolean traced) {
    if (platformLog.isLoggable(level) && throttle.admits(level, text, classOf(thrown))) {
      writeLine(level, id, text + ": " + request, traced ? thrown : Optional.empty());
    }
  }

  /** Writes what has been counted and batched so far; called when the application stops. */
  public void close() {
    timer.close();
    throttle.flush();
    denials.values().forEach(LineBatch::flush);
  }

  private static boolean isDenial(ErrorResponse response) {
    return response.status() == UNAUTHORIZED || response.status() == FORBIDDEN;
  }

  private static String subjectOf(ErrorResponse response) {
    return response.first().entry().id().value();
  }

  private static String idsOf(ErrorResponse response) {
    return response.problems().size() == 1
        ? response.first().entry().id().value()
        : response.problems().stream()
            .map(Problem::entry)
            .map(entry -> entry.id().value())
            .collect(Collectors.joining(", "));
  }

  private static String classOf(Optional<Throwable> thrown) {
    return thrown.isPresent() ? thrown.get().getClass().getName() : "";
  }

  private void writeLine(Level level, RequestId id, String text, Optional<Throwable> thrown) {
    String line = line(id, text);
    if (thrown.isPresent()) {
      platformLog.log(level, line, thrown.get());
    } else {
      platformLog.log(level, line);
    }
  }

  private static String line(RequestId id, String text) {
    return "[" + id.value() + "] " + LogLine.of(text);
  }
}
