package org.errata.servlet.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.report.Report;
import org.errata.report.RequestId;

/**
 * Writes to the platform's log (logger {@code org.errata}) what clients are not told. Never throws:
 * an exception whose own methods throw, or a log that does, must not cost the client its answer.
 */
public final class ErrorLog {

  private static final Logger LOG = System.getLogger("org.errata");

  private ErrorLog() {}

  /**
   * Tells of an answer.
   *
   * @param report what was answered
   * @param level how loudly, {@link Level#OFF} for not at all
   * @param request what was asked for, and what the application said about the error
   * @param thrown the exception behind it, if there was one
   */
  public static void answered(
      Report report, Level level, String request, Optional<Throwable> thrown) {
    if (level != Level.OFF && LOG.isLoggable(level)) {
      String findings =
          report.findings().stream()
              .map(finding -> finding.entry().id().value())
              .collect(Collectors.joining(", "));
      write(level, report.requestId(), report.status() + " " + findings + ": " + request, thrown);
    }
  }

  /**
   * Tells of something that no answer tells any more.
   *
   * @param level how loudly
   * @param id the request's id
   * @param text what happened
   * @param thrown the exception behind it, if there was one
   */
  public static void write(Level level, RequestId id, String text, Optional<Throwable> thrown) {
    String line = "[" + id.value() + "] " + LogText.oneLine(text);
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
}
