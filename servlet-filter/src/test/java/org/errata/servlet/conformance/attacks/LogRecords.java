package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.servlet.conformance.app.attacks.ForgedText;
import org.errata.servlet.conformance.situation.LogSince;
import org.errata.servlet.harness.ContainerLog;

/** Finds lines of the log that Errata has written and an attack has formed. */
final class LogRecords {

  /** The first line of a record; the container has records too, which are not looked at. */
  private static final Pattern FIRST_LINE =
      Pattern.compile("(SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST) ([^ ]+): .*");

  /** Control characters other than the end of a line and a tab, and those that turn the text. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\u061c\\u200f]");

  private final LogSince log;

  LogRecords(ContainerLog log) {
    this.log = new LogSince(log);
  }

  /** Returns a line for each request that Jetty could not end; it may fail later ones for that. */
  List<String> notEnded() {
    return log.linesWith("ServletChannelState.recycle(");
  }

  /** Returns the lines, shortened; at most twenty. */
  List<String> forged() {
    String logger = "";
    List<String> found = new ArrayList<>();
    for (String line : log.linesWith("")) {
      boolean begun = line.startsWith(ForgedText.LINE);
      Matcher first = FIRST_LINE.matcher(line);
      if (!begun && first.matches()) {
        logger = first.group(2);
      }
      if (logger.equals("org.errata") && (begun || UNPRINTABLE.matcher(line).find())) {
        found.add(line.length() > 200 ? line.substring(0, 200) + "…" : line);
      }
    }
    return found.stream().distinct().limit(20).toList();
  }
}
