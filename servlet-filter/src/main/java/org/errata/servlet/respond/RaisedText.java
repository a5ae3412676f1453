package org.errata.servlet.respond;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.CauseChain;
import org.errata.internal.LogText;
import org.errata.internal.ThrowableReader;
import org.errata.servlet.exchange.BrokenBodyException;

/** What one line of the log says of an exception that is logged without its stack trace. */
final class RaisedText {

  private static final int MOST_CAUSES = 3;
  private static final int MOST_VIOLATIONS = 10;
  private static final int LONGEST = 200;

  private RaisedText() {}

  /**
   * Returns what the exception says, followed by its causes, each with class and message. Of an
   * {@link ErrataException} it is what its problems say beyond the entry; may be empty.
   *
   * @param raised the exception that has the problems
   * @param problems its problems
   */
  static String of(Throwable raised, List<Problem> problems) {
    if (raised instanceof BrokenBodyException broken) {
      return broken.reason();
    }
    List<String> parts = new ArrayList<>();
    if (raised.getClass() == ErrataException.class) {
      problems.stream().map(RaisedText::occurrence).filter(s -> !s.isEmpty()).forEach(parts::add);
    } else {
      parts.add(textOf(raised));
    }
    parts.addAll(causesOf(raised));
    return String.join("; ", parts);
  }

  private static List<String> causesOf(Throwable raised) {
    List<String> causes = new ArrayList<>();
    for (Throwable t : CauseChain.of(raised)) {
      if (causes.size() == MOST_CAUSES) {
        break;
      }
      if (t != raised) {
        causes.add("caused by " + textOf(t));
      }
    }
    return causes;
  }

  /** Returns what an occurrence says beyond its entry. */
  private static String occurrence(Problem problem) {
    String detail =
        problem.arguments().isEmpty() ? "" : problem.detail(problem.entry().text().language());
    if (problem.violations().isEmpty()) {
      return detail;
    }
    String violations =
        problem.violations().stream()
            .limit(MOST_VIOLATIONS)
            .map(Violation::toString)
            .collect(Collectors.joining(", "));
    int more = problem.violations().size() - MOST_VIOLATIONS;
    return (detail.isEmpty() ? "" : detail + ": ")
        + violations
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String textOf(Throwable thrown) {
    return LogText.of(ThrowableReader.textOf(thrown), LONGEST);
  }
}
