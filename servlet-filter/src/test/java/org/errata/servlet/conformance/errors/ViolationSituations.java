package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.conformance.situation.ExpectedResponses.errorOfType;

import java.util.List;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.wire.RawRequest;

/** Problems with violations, in each form. */
public final class ViolationSituations {

  private static final String VIOLATIONS = "Errata design, 8: violations";
  private static final String PROBLEM = "RFC 9457, 3 and 3.2";

  private ViolationSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    return List.of(
        row(
            "the err JSON",
            VIOLATIONS,
            "violations",
            "*/*",
            error(
                    422,
                    "{\"err\":[{\"code\":422,\"msg\":\"inv[0].itms[2].qty: must not be negative\"},"
                        + "{\"code\":422,\"msg\":\"page: must be a whole number\"},"
                        + "{\"code\":422,\"msg\":\"client_id: <is> unknown\"},"
                        + "{\"code\":422,\"msg\":\"taxType: must have 3 digits\"}]}")
                .and(
                    ExpectedLog.hasLine(
                        "INFO",
                        "422 invalid-request: GET /conformance/problem-by-id/violations:"
                            + " inv[0].itms[2].qty: must not be negative, page: must be a whole"
                            + " number, client_id: <is> unknown, taxType: must have 3 digits"))),
        row(
            "problem details",
            PROBLEM,
            "violations",
            "application/problem+json",
            problem(
                422,
                "{\"type\":\"about:blank\",\"title\":\"The request is not valid.\",\"status\":422,"
                    + "\"code\":422,\"requestId\":\"%s\",\"errors\":["
                    + "{\"detail\":\"must not be negative\",\"pointer\":\"#/inv/0/itms/2/qty\"},"
                    + "{\"detail\":\"must be a whole number\",\"parameter\":\"page\"},"
                    + "{\"detail\":\"<is> unknown\",\"header\":\"client_id\"},"
                    + "{\"detail\":\"must have 3 digits\",\"path\":\"taxType\"}]}")),
        row(
            "problem details, a violation of another entry",
            PROBLEM,
            "sent-violations",
            "application/problem+json",
            problem(
                400,
                "{\"type\":\"about:blank\",\"title\":\"Profile ID not found.\",\"status\":400,"
                    + "\"detail\":\"Client Profile passed in the header is not valid\","
                    + "\"requestId\":\"%s\",\"errors\":["
                    + "{\"type\":\"about:blank\",\"title\":\"Profile ID not found.\",\"status\":400,"
                    + "\"detail\":\"Client Profile passed in the header is not valid\"},"
                    + "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                    + "\"detail\":\"exists already\",\"code\":409,\"pointer\":\"#/id\"}]}")),
        row(
            "a page",
            VIOLATIONS,
            "violations",
            "text/html",
            errorOfType(422, "text/html;charset=utf-8")
                .containing(
                    "<h1>The request is not valid.</h1>",
                    "<li><code>inv[0].itms[2].qty</code> must not be negative</li>",
                    "<li><code>client_id</code> &lt;is&gt; unknown</li>")),
        row(
            "plain text",
            VIOLATIONS,
            "violations",
            "text/plain",
            error(
                422,
                "text/plain;charset=utf-8",
                """
                The request is not valid.
                - inv[0].itms[2].qty: must not be negative
                - page: must be a whole number
                - client_id: <is> unknown
                - taxType: must have 3 digits""")),
        row(
            "Markdown",
            "RFC 7763",
            "violations",
            "text/markdown",
            errorOfType(422, "text/markdown;charset=utf-8")
                .containing(
                    "# The request is not valid.\n\n- **inv\\[0\\].itms\\[2\\].qty**: must not be"
                        + " negative\n",
                    "- **client_id**: &lt;is&gt; unknown\n")));
  }

  private static ExpectedOutcome problem(int status, String body) {
    return errorOfType(status, "application/problem+json")
        .and(
            (outcome, softly) ->
                softly
                    .assertThat(outcome.response().text())
                    .isEqualTo(body.formatted(outcome.requestId())));
  }

  private static Situation row(
      String name, String clause, String path, String accept, ExpectedOutcome expectation) {
    return Situation.of(
        "violations",
        name,
        clause,
        RawRequest.get("/conformance/problem-by-id/" + path).with("Accept", accept),
        expectation);
  }
}
