package org.errata.servlet.conformance.deployment;

import static org.errata.servlet.conformance.situation.ExpectedResponses.errorOfType;

import java.util.List;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Extensions of the application that throw: a credential check, a profile directory, problems. */
public final class FaultyExtensionSituations {

  private static final String PLAIN = "Errata, no harm: a plain 500 and a line of the log";

  private FaultyExtensionSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row(
            "a CredentialCheck that throws",
            credentials("ZXhjZXB0aW9uOng="),
            failed().loggedOnce()),
        row(
                "a CredentialCheck that throws an Error",
                credentials("ZXJyb3I6eA=="),
                failed().loggedOnce())
            .except(
                "logs an Error itself when it leaves any filter",
                failed().loggedAtLeastOnce(),
                TestedContainer.OPEN_LIBERTY),
        row("a CredentialCheck that recurses without end", credentials("ZW5kbGVzczp4"), failed()),
        row(
            "a ProfileDirectory that throws",
            get("profiled/x").with("client_id", "1001").with("client_profile_id", "7"),
            failed()),
        row("an exception with a problem", get("problems/entry"), profileNotFound()),
        row("an exception with a problem, wrapped", get("problems/wrapped"), profileNotFound()),
        row(
            "an exception whose problems cannot be read",
            get("problems/throws"),
            failed().loggedOnce()),
        row("an exception without any problem", get("problems/none"), failed().loggedOnce()));
  }

  private static ExpectedOutcome failed() {
    return problem(500, "Internal Server Error");
  }

  private static ExpectedOutcome profileNotFound() {
    return problem(400, "Profile ID not found.");
  }

  private static ExpectedOutcome problem(int status, String title) {
    return errorOfType(status, "application/problem+json")
        .containing("\"title\":\"" + title + "\",\"status\":" + status)
        .and(ExpectedLog.hasLineFor(status));
  }

  private static RawRequest credentials(String base64) {
    return get("checked/x").with("Authorization", "Basic " + base64).with("client_id", "1");
  }

  private static RawRequest get(String path) {
    return RawRequest.get("/conformance-harm/" + path);
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("no harm", name, PLAIN, request, expectation);
  }
}
