package org.errata.servlet.conformance.situation;

import org.errata.servlet.conformance.situation.ExpectedOutcome.Check;

/** Checks of {@code Set-Cookie}; their order is ignored, since it depends on the container. */
public final class ExpectedCookies {

  private ExpectedCookies() {}

  /** Requires exactly these field lines. */
  public static Check are(String... lines) {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.response().all("Set-Cookie"))
            .describedAs("Set-Cookie")
            .containsExactlyInAnyOrder(lines);
  }

  /** Requires the cookie of a session and no other. */
  public static Check isSession() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.response().all("Set-Cookie"))
            .describedAs("Set-Cookie")
            .singleElement()
            .asString()
            .startsWith("JSESSIONID=");
  }
}
