package org.errata.servlet.conformance.situation;

import java.util.List;
import java.util.function.Predicate;
import org.errata.servlet.harness.ContainerLog;

/** What a container has logged since this object was created. */
public final class LogSince {

  private final ContainerLog log;
  private final long from;

  /** Remembers the present end of the log. */
  public LogSince(ContainerLog log) {
    this.log = log;
    this.from = log.size();
  }

  /** Returns the lines that contain a text. */
  public List<String> linesWith(String part) {
    return log.textFrom(from).lines().filter(line -> line.contains(part)).toList();
  }

  /** Returns the line after the first one that contains a text; empty if there is none. */
  public String lineAfter(String part) {
    String text = log.textFrom(from);
    int start = text.indexOf(part);
    return start < 0 ? "" : text.substring(start).lines().skip(1).findFirst().orElse("");
  }

  /** Returns the lines that contain a text, after waiting until they are as expected. */
  public List<String> linesWith(String part, Predicate<List<String>> expected) {
    return Polling.until(() -> linesWith(part), expected);
  }
}
