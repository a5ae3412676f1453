package org.errata.servlet.conformance;

import static org.errata.servlet.conformance.Expect.error;
import static org.errata.servlet.conformance.Expect.own;
import static org.errata.servlet.container.Container.JETTY_EE10;
import static org.errata.servlet.container.Container.JETTY_EE11;
import static org.errata.servlet.container.Container.TOMCAT_10;
import static org.errata.servlet.container.Container.UNDERTOW;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errata.servlet.wire.Request;

/** What a container throws at the application, or does, to mean the client's mistake. */
final class Refusals {

  private static final String PARAMETERS = "Servlet 6.1, ServletRequest.getParameter";
  private static final String PARTS = "Servlet 6.0, HttpServletRequest.getParts";
  private static final String TYPE = "RFC 9110, 15.5.16";
  private static final String BUG = "RFC 9110, 15.6.1";
  private static final String LEAVES_OUT = "leaves out what it cannot take and tells nobody";
  private static final String REPLACES = "replaces what it cannot decode and tells nobody";
  private static final String FORM = "application/x-www-form-urlencoded";

  private Refusals() {}

  static List<Situation> rows() {
    String five = "x".repeat(5_000_000);
    return List.of(
        row("a query that is not UTF-8", PARAMETERS, get("/parameter?name=%ff"), badRequest())
            .except(REPLACES, own(200, "\ufffd"), TOMCAT_10, UNDERTOW),
        row("a broken escape in a query", PARAMETERS, get("/parameter?name=%zz"), badRequest())
            .except(LEAVES_OUT, own(200, "null"), TOMCAT_10)
            .except("refuses before any filter", refusedOutside(400), UNDERTOW),
        row("a broken escape in a form", PARAMETERS, form("/parameter", "name=%zz"), badRequest())
            .except(LEAVES_OUT, own(200, "null"), TOMCAT_10, UNDERTOW),
        row("a form of 5 MB", PARAMETERS, form("/parameter", "name=" + five), tooLarge())
            .except(LEAVES_OUT, own(200, "null"), TOMCAT_10)
            .except("has no limit for forms alone", own(200, five), UNDERTOW),
        row("a form of 15,000 fields", PARAMETERS, form("/names", fields(15_000)), badRequest())
            .except("calls too many fields too large", tooLarge(), JETTY_EE10, JETTY_EE11)
            .except(LEAVES_OUT, own(200, "10000"), TOMCAT_10),
        row("a part that is too large", PARTS, parts("x".repeat(2_000)), tooLarge()),
        row("parts that are too large together", PARTS, parts("x".repeat(5_000)), tooLarge())
            .except("refuses before any filter", refusedOutside(413), UNDERTOW),
        row(
            "parts without an end",
            PARTS,
            multipart("--b\r\nContent-Disposition: form"),
            badRequest()),
        row("parts without a boundary", PARTS, typed("multipart/form-data", "x"), badRequest())
            .except("finds no parts and tells nobody", own(200, "0"), UNDERTOW),
        row("a charset that nobody knows", TYPE, unknownCharset(), error(415, Bodies.UNSUPPORTED)),
        row("a mistake of the application's own", BUG, get("/number?name=x"), failed()));
  }

  private static Expectation failed() {
    return error(500, Bodies.SERVER_ERROR);
  }

  private static Expectation refusedOutside(int status) {
    return Expectation.that(Expect.status(status), Log.isSilent()).thatMayEndConnection();
  }

  private static Request unknownCharset() {
    return typed("/reader", "text/plain;charset=x-none", "x");
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

  private static String fields(int count) {
    return IntStream.range(0, count).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
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

  private static Situation row(
      String name, String clause, Request request, Expectation expectation) {
    return Situation.of("container refusals", name, clause, request, expectation);
  }
}
