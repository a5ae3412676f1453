package org.errata.servlet.conformance.situation;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.errata.servlet.wire.HttpVersion;

/** The checks that the outcome of a situation must pass. Immutable. */
public final class ExpectedOutcome {

  /** One check of an outcome. */
  @FunctionalInterface
  public interface Check {
    /** Adds a failed assertion if the outcome does not pass. */
    void verify(Outcome outcome, SoftAssertions softly);
  }

  private final List<Check> checks;
  private final boolean mayClose;

  private ExpectedOutcome(List<Check> checks, boolean mayClose) {
    this.checks = List.copyOf(checks);
    this.mayClose = mayClose;
  }

  /** Creates an expectation of some checks. */
  public static ExpectedOutcome of(Check... checks) {
    return new ExpectedOutcome(List.of(checks), false);
  }

  /** Permits the container to close the connection without {@code Connection: close}. */
  public ExpectedOutcome allowingClose() {
    return new ExpectedOutcome(checks, true);
  }

  /** Forbids what {@link #allowingClose} permits: HTTP/2 has no reason to close a connection. */
  ExpectedOutcome keepingConnection() {
    return new ExpectedOutcome(checks, false);
  }

  boolean mayClose() {
    return mayClose;
  }

  /** Adds a check. */
  public ExpectedOutcome and(Check check) {
    List<Check> all = new ArrayList<>(checks);
    all.add(check);
    return new ExpectedOutcome(all, mayClose);
  }

  /** Runs all checks; throws one {@link AssertionError} that names every failure. */
  void verify(Outcome outcome) {
    SoftAssertions softly = new SoftAssertions();
    checks.forEach(check -> check.verify(outcome, softly));
    softly.assertAll();
  }

  /** Requires a header field with exactly these lines, in this order. */
  public ExpectedOutcome with(String field, String... lines) {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(outcome.response().all(field))
                .describedAs(field)
                .containsExactly(lines));
  }

  /**
   * Requires that the response says that the connection is closed. HTTP/2 has no such field, and no
   * need to close the connection.
   */
  public ExpectedOutcome announcingClose() {
    return and(
        (outcome, softly) -> {
          if (outcome.response().version() == HttpVersion.HTTP_1_1) {
            softly
                .assertThat(outcome.response().field("Connection"))
                .describedAs("Connection")
                .isEqualToIgnoringCase("close");
          }
        });
  }

  /** Requires that header fields are absent. */
  public ExpectedOutcome without(String... fields) {
    return and(
        (outcome, softly) -> {
          for (String field : fields) {
            softly.assertThat(outcome.response().all(field)).describedAs(field).isEmpty();
          }
        });
  }

  /** Requires text within the body. */
  public ExpectedOutcome containing(String... parts) {
    return and((outcome, softly) -> softly.assertThat(outcome.response().text()).contains(parts));
  }

  /** Requires exactly these notes of the application; none means that it was not called. */
  public ExpectedOutcome received(String... notes) {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(Polling.until(outcome.notes(), found -> found.size() >= notes.length))
                .describedAs("what the application received")
                .containsExactly(notes));
  }

  /** Requires the message of the exception in exactly one line of the log. */
  public ExpectedOutcome loggedOnce() {
    return logged(1);
  }

  /** Requires the message of the exception in the log; the container may log it as well. */
  public ExpectedOutcome loggedAtLeastOnce() {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(outcome.log().linesWith(outcome.canary(), lines -> !lines.isEmpty()))
                .describedAs("lines of the log with the exception's message")
                .isNotEmpty());
  }

  /** Requires the message of the exception in a number of lines; a wrapper repeats the message. */
  public ExpectedOutcome logged(int times) {
    return and(
        (outcome, softly) ->
            softly
                .assertThat(
                    outcome.log().linesWith(outcome.canary(), lines -> lines.size() >= times))
                .describedAs("lines of the log with the exception's message")
                .hasSize(times));
  }
}
