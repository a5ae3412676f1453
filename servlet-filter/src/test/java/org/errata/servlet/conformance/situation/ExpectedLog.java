package org.errata.servlet.conformance.situation;

import java.util.List;
import org.errata.servlet.conformance.situation.ExpectedOutcome.Check;

/** Checks of what Errata has logged under the id of the request. */
public final class ExpectedLog {

  private ExpectedLog() {}

  /** Requires one line about an error response, at the level of its status. */
  public static Check hasLineFor(int status) {
    boolean severe = status >= 500 && status != 501;
    return hasLines(severe ? "SEVERE" : "INFO", status + " ");
  }

  /** Requires one line about a committed response that could not be replaced. */
  public static Check hasAbortLine() {
    return hasLines("SEVERE", "no error response, as the response was committed ");
  }

  /** Requires one line per beginning, in order; the first line has the level. */
  public static Check hasLines(String level, String... beginnings) {
    return (outcome, softly) -> {
      List<String> lines =
          outcome.log().linesWith(prefix(outcome), found -> found.size() >= beginnings.length);
      softly.assertThat(lines).describedAs("lines of the log").hasSize(beginnings.length);
      softly.assertThat(String.join("\n", lines)).describedAs("the log").startsWith(level + " ");
      for (int i = 0; i < Math.min(lines.size(), beginnings.length); i++) {
        softly
            .assertThat(lines.get(i))
            .describedAs("line of the log")
            .contains("org.errata: " + prefix(outcome) + " " + beginnings[i]);
      }
    };
  }

  private static String prefix(Outcome outcome) {
    return "[" + outcome.requestId() + "]";
  }

  /** Requires a text in one line, which may be one of a stack trace. */
  public static Check hasText(String text) {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(text, lines -> !lines.isEmpty()))
            .describedAs("lines of the log with " + text)
            .hasSize(1);
  }

  /** Requires at least one line. */
  public static Check hasSomeLine() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(prefix(outcome), lines -> !lines.isEmpty()))
            .describedAs("lines of the log")
            .isNotEmpty();
  }

  /** Requires that every line has the debug level. */
  public static Check hasOnlyDebugLines() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(prefix(outcome)))
            .describedAs("lines of the log")
            .allMatch(line -> line.startsWith("FINE "));
  }

  /** Requires that there is no line. */
  public static Check hasNoLine() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(prefix(outcome)))
            .describedAs("lines of the log")
            .isEmpty();
  }
}
