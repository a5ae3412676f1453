package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.serverError;

import java.util.List;
import org.errata.servlet.wire.Request;

/** What a container throws at the application, or does, to mean the client's mistake. */
final class Refusals {

  private static final String PARAMETERS = "Servlet 6.1, ServletRequest.getParameter";
  private static final String PARTS = "Servlet 6.0, HttpServletRequest.getParts";
  private static final String FORM = "application/x-www-form-urlencoded";

  private Refusals() {}

  static List<Situation> rows() {
    return List.of(
        row("a query that is not UTF-8", PARAMETERS, get("/parameter?name=%ff"), badRequest()),
        row("a broken escape in a query", PARAMETERS, get("/parameter?name=%zz"), badRequest()),
        row("a broken escape in a form", PARAMETERS, form("/parameter", "name=%zz"), badRequest()),
        row("a form of 5 MB", PARAMETERS, form("/parameter", "name=" + "x".repeat(5_000_000)), tooLarge()),
        row("a form of 20,000 fields", PARAMETERS, form("/names", "a=b&".repeat(20_000)), badRequest()),
        row("a part that is too large", PARTS, parts("x".repeat(2_000)), tooLarge()),
        row("parts that are too large together", PARTS, parts("x".repeat(5_000)), tooLarge()),
        row("parts without an end", PARTS, multipart("--b\r\nContent-Disposition: form"), badRequest()),
        row("parts without a boundary", PARTS, typed("multipart/form-data", "x"), badRequest()),
        row("a charset that nobody knows", "RFC 9110, 15.5.16", typed("/reader", "text/plain;charset=x-none", "x"), error(415, Bodies.UNSUPPORTED)),
        row("a mistake of the application's own", "RFC 9110, 15.6.1", get("/number?name=x"), error(500, Bodies.SERVER_ERROR)));
  }

  private static Expectation badRequest() {
    return error(400, Bodies.BAD_REQUEST).thatMayEndConnection();
  }

  private static Expectation tooLarge() {
    return error(413, Bodies.CONTENT_TOO_LARGE).thatMayEndConnection();
  }

  private static Request get(String target) {
    return Request.get("/conformance/forms" + target);
  }

  private static Request form(String target, String body) {
    return typed(target, FORM, body);
  }

  private static Request parts(String content) {
    return multipart(
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n%s\r\n--b--\r\n"
            .formatted(content));
  }

  private static Request multipart(String body) {
    return typed("multipart/form-data; boundary=b", body);
  }

  private static Request typed(String type, String body) {
    return typed("/parts", type, body);
  }

  private static Request typed(String target, String type, String body) {
    return Request.post("/conformance/forms" + target).with("Content-Type", type).body(body);
  }

  private static Situation row(String name, String clause, Request request, Expectation expectation) {
    return Situation.of("container refusals", name, clause, request, expectation);
  }
}
