package org.errata.servlet.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.response.ErrorResponse;

/**
 * Writes to the platform's log (logger {@code org.errata}) what clients are not told. In a storm of
 * the same error it writes the first ones of a window in full and then their count. Denials (401,
 * 403) are not counted, as whoever looks into an attack needs each of them: after the first ones
 * each still has its line, but many lines share a record, and no trace is written. Never throws: an
 * exception whose own methods throw, or a log that does, must not cost the client its answer.
 * Thread-safe.
 */
public final class ErrorLog {

  private static final Logger LOG = System.getLogger("org.errata");
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final LogTimer timer = new LogTimer();
  private final Map<Level, LineGroup> denials = new EnumMap<>(Level.class);
  private final LogFlood flood;

  /**
   * Makes a log.
   *
   * @param limits how much of the same error it takes
   */
  public ErrorLog(LogLimits limits) {
    this.flood = new LogFlood(limits, ErrorLog::write, timer);
    for (Level level : Level.values()) {
      denials.put(level, new LineGroup(level, ErrorLog::write, timer));
    }
  }

  /**
   * Asks whether an answer is to be told of, and counts it if it is not. To be asked before a line
   * is put together that nobody will read.
   *
   * @param report what was answered
   * @param level how loudly, {@link Level#OFF} for not at all
   * @param thrown the exception behind it, if there was one
   * @return whether to call {@link #answered}
   */
  public boolean takes(ErrorResponse report, Level level, Optional<Throwable> thrown) {
    if (level == Level.OFF || !LOG.isLoggable(level)) {
      return false;
    }
    return isDenial(report) || flood.admits(level, subjectOf(report), classOf(thrown));
  }

  /**
   * Tells of an answer.
   *
   * @param report what was answered
   * @param level how loudly
   * @param request what was asked for, and what the application said about the error
   * @param thrown the exception behind it, if there was one
   */
  public void answered(
      ErrorResponse report, Level level, String request, Optional<Throwable> thrown) {
    String text = report.status() + " " + idsOf(report) + ": " + request;
    if (isDenial(report) && !flood.isAmongFirst(level, subjectOf(report), classOf(thrown))) {
      String exception = thrown.isPresent() ? " (" + classOf(thrown) + ")" : "";
      denials.get(level).add(line(report.requestId(), text + exception));
    } else {
      writeLine(level, report.requestId(), text, thrown);
    }
  }

  /**
   * Tells of something that no answer tells any more, within the same limits.
   *
   * @param level how loudly
   * @param id the request's id
   * @param text what happened, the same for all that are of the same kind
   * @param request what was asked for
   * @param thrown the exception behind it, if there was one
   */
  public void write(
      Level level, RequestId id, String text, String request, Optional<Throwable> thrown) {
    if (LOG.isLoggable(level) && flood.admits(level, text, classOf(thrown))) {
      writeLine(level, id, text + ": " + request, thrown);
    }
  }

  /** Tells what has been counted so far; to be called when the application ends. */
  public void close() {
    timer.close();
    flood.tellAll();
    denials.values().forEach(LineGroup::flush);
  }

  private static boolean isDenial(ErrorResponse report) {
    return report.status() == UNAUTHORIZED || report.status() == FORBIDDEN;
  }

  private static String subjectOf(ErrorResponse report) {
    return report.first().entry().id().value();
  }

  private static String idsOf(ErrorResponse report) {
    return report.problems().size() == 1
        ? report.first().entry().id().value()
        : report.problems().stream()
            .map(Problem::entry)
            .map(entry -> entry.id().value())
            .collect(Collectors.joining(", "));
  }

  private static String classOf(Optional<Throwable> thrown) {
    return thrown.isPresent() ? thrown.get().getClass().getName() : "";
  }

  private static void writeLine(
      Level level, RequestId id, String text, Optional<Throwable> thrown) {
    String line = line(id, text);
    try {
      if (thrown.isEmpty()) {
        LOG.log(level, line);
      } else if (LOG.isLoggable(level)) {
        LOG.log(level, line, Printable.of(thrown.get()));
      }
    } catch (Throwable refused) {
      // a log that cannot be written to is the operator's to mend, not the client's to suffer
    }
  }

  private static String line(RequestId id, String text) {
    return "[" + id.value() + "] " + LogText.oneLine(text);
  }

  private static void write(Level level, String text) {
    try {
      LOG.log(level, text);
    } catch (Throwable refused) {
      // as above
    }
  }
}
