package org.errata.servlet.conformance.deployment;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.ending;
import static org.errata.servlet.conformance.situation.ExpectedResponses.status;

import java.util.List;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse.Ending;

/** An application with the drop-in jar, and with other versions of JSON-B and Jackson beside it. */
public final class DropInJarSituations {

  private static final String PREFERS = "prefers its own classes to those of an application";

  private DropInJarSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    RawRequest good = ApiRequests.to("/dropin/api/x").body(ApiRequests.BODY);
    return List.of(
        row(
            "drop-in jar, unknown path, with an entry of a catalogue file",
            RawRequest.get("/dropin/nowhere").with("X-Trace", "a-trace"),
            traced(
                404, "{\"err\":[{\"code\":-404,\"msg\":\"Nowhere to be found: {\\\"a\\\":1}\"}]}")),
        row("drop-in jar, rules met", good, appResponse(200, "{\"ok\":true}")),
        row(
            "drop-in jar, an unknown profile",
            good.with("client_profile_id", "7").with("X-Trace", "a-trace"),
            traced(400, ErrBodies.PROFILE)),
        row(
                "drop-in jar, the application's own JSON-B",
                RawRequest.get("/dropin/own-json/jsonb"),
                appResponse(200, "[1,2] by johnzon-jsonb-2.0.2.jar"))
            .except(
                PREFERS,
                appResponse(200, "[1,2] by yasson.jar"),
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO)
            .except(
                PREFERS,
                ExpectedOutcome.of(status(200)).containing("[1,2] by tomee-"),
                TestedContainer.TOMEE),
        row(
                "drop-in jar, the application's own Jackson",
                RawRequest.get("/dropin/own-json/jackson"),
                appResponse(200, "[1,2] by jackson-databind-2.18.8.jar"))
            .except(
                "gives an application with annotations of Jackson its own Jackson",
                ExpectedOutcome.of(status(200)).containing("[1,2] by jackson-databind-"),
                TestedContainer.WILDFLY)
            .except(
                PREFERS,
                appResponse(200, "[1,2] by jackson-databind.jar"),
                TestedContainer.GLASSFISH,
                TestedContainer.PAYARA_MICRO));
  }

  /** The application names another header field for the request id. */
  private static ExpectedOutcome traced(int status, String body) {
    return ExpectedOutcome.of(status(status), ending(Ending.COMPLETE))
        .containing(body)
        .with("Content-Type", "application/json")
        .with("X-Trace", "a-trace")
        .without("X-Request-Id");
  }

  private static Situation row(String name, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("deployment", name, "Errata: the drop-in jar", request, expectation);
  }
}
