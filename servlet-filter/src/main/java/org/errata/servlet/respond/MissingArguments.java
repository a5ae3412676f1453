package org.errata.servlet.respond;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.servlet.log.ErrorLog;

/**
 * Tells the log, once for each entry and name, that application code has left out an argument, so
 * that the client reads the placeholder in braces. Thread-safe.
 */
final class MissingArguments {

  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final ErrorLog log;

  MissingArguments(ErrorLog log) {
    this.log = log;
  }

  void tellOf(List<Problem> problems, RequestId id) {
    for (Problem problem : problems) {
      Set<String> missing = problem.missingArguments();
      if (!missing.isEmpty()) {
        tellOf(problem.entry().id().value(), missing, id);
      }
    }
  }

  private void tellOf(String entry, Set<String> missing, RequestId id) {
    for (String name : missing) {
      if (told.add(entry + "." + name)) {
        log.event(
            Level.WARNING,
            id,
            "an argument is missing",
            "entry '%s' was raised without '%s', which the client reads as {%s}"
                .formatted(entry, name, name),
            Optional.empty());
      }
    }
  }
}
