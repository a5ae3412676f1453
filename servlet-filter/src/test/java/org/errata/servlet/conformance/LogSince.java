package org.errata.servlet.conformance;

import java.util.List;
import java.util.function.Predicate;
import org.errata.servlet.container.ContainerLog;

/** What a container has logged since a certain moment. */
final class LogSince {

  private final ContainerLog log;
  private final long from;

  LogSince(ContainerLog log) {
    this.log = log;
    this.from = log.size();
  }

  List<String> linesWith(String part) {
    return log.textFrom(from).lines().filter(line -> line.contains(part)).toList();
  }

  /** Gives a log that is still being written a moment, until its lines are as they must be. */
  List<String> linesWith(String part, Predicate<List<String>> expected) {
    return Patience.until(() -> linesWith(part), expected);
  }
}
