package org.errata.servlet.conformance;

import org.errata.servlet.conformance.Expectation.Check;

/** Cookies of an answer; containers order them each in its own way. */
final class Cookies {

  private Cookies() {}

  static Check are(String... lines) {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.answer().all("Set-Cookie"))
            .describedAs("Set-Cookie")
            .containsExactlyInAnyOrder(lines);
  }

  static Check areSession() {
    return (outcome, softly) ->
        softly
            .assertThat(outcome.answer().all("Set-Cookie"))
            .describedAs("Set-Cookie")
            .singleElement()
            .asString()
            .startsWith("JSESSIONID=");
  }
}
