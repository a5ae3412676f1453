package org.errata.servlet.conformance.situation;

import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.SoftAssertions;
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

  /** Requires one line, which is this text to its end and has no stack trace. */
  public static Check hasLine(String level, String text) {
    return (outcome, softly) -> {
      String line = level + " org.errata: " + prefix(outcome) + " " + text;
      verifyOneLine(outcome, softly).isEqualTo(line);
    };
  }

  /** Requires one line, which ends with this text and has no stack trace. */
  public static Check hasReason(String reason) {
    return (outcome, softly) -> verifyOneLine(outcome, softly).endsWith(": " + reason);
  }

  private static AbstractStringAssert<?> verifyOneLine(Outcome outcome, SoftAssertions softly) {
    List<String> lines = outcome.log().linesWith(prefix(outcome), found -> !found.isEmpty());
    softly.assertThat(lines).describedAs("lines of the log").hasSize(1);
    String line = lines.isEmpty() ? "" : lines.get(0);
    softly
        .assertThat(outcome.log().lineAfter(line))
        .describedAs("the line after that of the error")
        .doesNotMatch("\tat .*|[\\w.$]+(Exception|Error|Throwable)(: .*)?");
    return softly.assertThat(line).describedAs("line of the log");
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
