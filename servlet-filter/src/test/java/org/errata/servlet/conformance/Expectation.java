package org.errata.servlet.conformance;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** What must be seen of a situation: everything that is named, and nothing is told twice. */
final class Expectation {

  /** One thing that must be seen. */
  interface Check {
    void of(Outcome outcome, SoftAssertions softly);
  }

  private final List<Check> checks;
  private final boolean mayEndConnection;

  private Expectation(List<Check> checks, boolean mayEndConnection) {
    this.checks = List.copyOf(checks);
    this.mayEndConnection = mayEndConnection;
  }

  static Expectation that(Check... checks) {
    return new Expectation(List.of(checks), false);
  }

  /** The container may close the connection afterwards without having said so. */
  Expectation thatMayEndConnection() {
    return new Expectation(checks, true);
  }

  boolean mayEndConnection() {
    return mayEndConnection;
  }

  Expectation and(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new Expectation(more, mayEndConnection);
  }

  void verify(Outcome outcome) {
    SoftAssertions softly = new SoftAssertions();
    checks.forEach(check -> check.of(outcome, softly));
    softly.assertAll();
  }

  /** A field that must be there, with these lines in this order. */
  Expectation with(String field, String... lines) {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(outcome.answer().all(field))
                .describedAs(field)
                .containsExactly(lines));
  }

  /** Fields that must not be there. */
  Expectation without(String... fields) {
    return and(
        (outcome, softly) -> {
          for (String field : fields) {
            softly.assertThat(outcome.answer().all(field)).describedAs(field).isEmpty();
          }
        });
  }

  /** Text that the body must contain. */
  Expectation containing(String... parts) {
    return and((outcome, softly) -> softly.assertThat(outcome.answer().text()).contains(parts));
  }

  /** What the application must have received, note by note. */
  Expectation received(String... notes) {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(
                    Patience.until(outcome.application(), found -> found.size() >= notes.length))
                .describedAs("what the application received")
                .containsExactly(notes));
  }

  /** One line of the log has the message of the exception. */
  Expectation thrownOnce() {
    return thrown(1);
  }

  /** The log has the message of the exception; the container may have told it once more. */
  Expectation thrownToContainer() {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(outcome.log().linesWith(outcome.canary(), lines -> !lines.isEmpty()))
                .describedAs("lines of the log with the exception's message")
                .isNotEmpty());
  }

  /** How many lines of the log have the message of the exception: a wrapper repeats it. */
  Expectation thrown(int times) {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(
                    outcome.log().linesWith(outcome.canary(), lines -> lines.size() >= times))
                .describedAs("lines of the log with the exception's message")
                .hasSize(times));
  }
}
