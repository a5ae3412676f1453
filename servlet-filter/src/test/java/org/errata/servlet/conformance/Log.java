package org.errata.servlet.conformance;

import java.util.List;
import org.errata.servlet.conformance.Expectation.Check;

/** What the log must say. */
final class Log {

  private Log() {}

  /** One line about an answer, as loud as its status deserves. */
  static Check tells(int status) {
    boolean loud = status >= 500 && status != 501;
    return tells(loud ? "SEVERE" : "INFO", status + " ");
  }

  /** The one line about an answer that could not be given. */
  static Check tellsOfBreak() {
    return tells("SEVERE", "not answered, as the response was committed ");
  }

  /** So many lines about the request: how loud the first is, and what they say after its id. */
  static Check tells(String level, String... beginnings) {
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
    return "[" + outcome.id() + "]";
  }

  /** At least one line of Errata's. */
  static Check isThere() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(prefix(outcome), lines -> !lines.isEmpty()))
            .describedAs("lines of the log")
            .isNotEmpty();
  }

  /** Nothing louder than what only a developer wants to know. */
  static Check isQuiet() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(prefix(outcome)))
            .describedAs("lines of the log")
            .allMatch(line -> line.startsWith("FINE "));
  }

  /** No line at all. */
  static Check isSilent() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.log().linesWith(prefix(outcome)))
            .describedAs("lines of the log")
            .isEmpty();
  }
}
