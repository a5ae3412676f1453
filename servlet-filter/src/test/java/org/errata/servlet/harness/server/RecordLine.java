package org.errata.servlet.harness.server;

/** What makes a server write the records of {@code java.util.logging} to standard error. */
final class RecordLine {

  /** The system property of the format: level, logger, message, stack trace. */
  static final String FORMAT = "-Djava.util.logging.SimpleFormatter.format=%4$s %3$s: %5$s%6$s%n";

  /** All levels of Errata, and INFO and above of everything else. */
  static final String PROPERTIES =
      """
      handlers = java.util.logging.ConsoleHandler
      .level = INFO
      org.errata.level = ALL
      java.util.logging.ConsoleHandler.level = ALL
      java.util.logging.ConsoleHandler.encoding = UTF-8
      java.util.logging.ConsoleHandler.formatter = java.util.logging.SimpleFormatter
      """;

  private RecordLine() {}
}
