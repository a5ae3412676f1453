package org.errata.servlet.conformance.deployment;

import java.util.List;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/** Exceptions below a filter whose request and response wrappers throw. */
public final class FaultyWrapperSituations {

  private static final String PLAIN = "Errata, no harm: a plain 500 and a line of the log";

  private FaultyWrapperSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row("a request whose getHeaders throws", "accept"),
        row("a response whose reset throws", "reset"),
        row("a response whose getOutputStream throws", "stream"),
        row("a response whose stream throws in write", "write"),
        row("a response whose stream throws in close", "close"),
        row("a response whose setHeader throws", "header"));
  }

  private static Situation row(String name, String fault) {
    RawRequest request =
        RawRequest.get("/conformance-harm/hostile/unchecked").with("X-Filter", fault);
    return Situation.of("no harm", name, PLAIN, request, plainError());
  }

  /** The body has the message once, even if an earlier attempt to send it failed. */
  private static ExpectedOutcome plainError() {
    return ExpectedOutcome.of(
            ExpectedResponses.status(500),
            ExpectedResponses.ending(Ending.COMPLETE),
            ExpectedLog.hasSomeLine())
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().text())
                    .doesNotContain(outcome.canary(), "\tat ")
                    .containsOnlyOnce("Internal Server Error"));
  }
}
