package org.errata.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.errata.internal.LogText;
import org.errata.internal.PrintableException;

/**
 * Formats the log, and sends it to standard error. What is not printable becomes an escape, as
 * texts of clients are in messages of Jetty and of exceptions too. Configured in code and not by a
 * file, because {@code mvn exec:java} runs the demo in a JVM whose logging Maven has configured
 * already.
 */
final class DemoLog extends Formatter {

  /** A strong reference, because loggers are collected together with their levels. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  /** Escapes its own messages, and logs several lines in one record. */
  private static final String ERRATA = "org.errata";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  private DemoLog() {}

  static void toStandardError() {
    LogManager.getLogManager().reset();
    Handler handler = new ConsoleHandler();
    handler.setFormatter(new DemoLog());
    Logger.getLogger("").addHandler(handler);
    JETTY.setLevel(Level.WARNING);
  }

  @Override
  public String format(LogRecord logged) {
    return "%s %-7s %s: %s%n%s"
        .formatted(
            TIME.format(logged.getInstant()),
            logged.getLevel().getName(),
            logged.getLoggerName(),
            message(logged),
            stackTrace(logged.getThrown()));
  }

  private String message(LogRecord logged) {
    String message = formatMessage(logged);
    return ERRATA.equals(logged.getLoggerName()) ? message : LogText.of("" + message);
  }

  private static String stackTrace(Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    PrintableException.of(thrown).printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
