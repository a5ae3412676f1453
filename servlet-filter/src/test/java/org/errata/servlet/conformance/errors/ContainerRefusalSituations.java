package org.errata.servlet.conformance.errors;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;
import static org.errata.servlet.harness.TestedContainer.BOOT_3;
import static org.errata.servlet.harness.TestedContainer.BOOT_4;
import static org.errata.servlet.harness.TestedContainer.GLASSFISH;
import static org.errata.servlet.harness.TestedContainer.JETTY_EE10;
import static org.errata.servlet.harness.TestedContainer.JETTY_EE11;
import static org.errata.servlet.harness.TestedContainer.OPEN_LIBERTY;
import static org.errata.servlet.harness.TestedContainer.PAYARA_MICRO;
import static org.errata.servlet.harness.TestedContainer.TOMCAT_10;
import static org.errata.servlet.harness.TestedContainer.UNDERTOW;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Requests that a container refuses to decode, by an exception or before any filter. */
public final class ContainerRefusalSituations {

  private static final String PARAMETERS = "Servlet 6.1, ServletRequest.getParameter";
  private static final String PARTS = "Servlet 6.0, HttpServletRequest.getParts";
  private static final String TYPE = "RFC 9110, 15.5.16";
  private static final String BUG = "RFC 9110, 15.6.1";
  private static final String IGNORES = "ignores what it cannot decode, without an exception";
  private static final String REPLACES = "replaces what it cannot decode, without an exception";
  private static final String FORM = "application/x-www-form-urlencoded";

  private ContainerRefusalSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    String fiveMegabytes = "x".repeat(5_000_000);
    return List.of(
        row("a query that is not UTF-8", PARAMETERS, get("/parameter?name=%ff"), badRequest())
            .except(REPLACES, appResponse(200, "\ufffd"), TOMCAT_10, UNDERTOW)
            .except(
                "decodes a query as ISO 8859-1",
                appResponse(200, "\u00ff"),
                OPEN_LIBERTY,
                GLASSFISH,
                PAYARA_MICRO),
        row("an invalid escape in a query", PARAMETERS, get("/parameter?name=%zz"), badRequest())
            .except(IGNORES, appResponse(200, "null"), TOMCAT_10, GLASSFISH, PAYARA_MICRO)
            .except("refuses before any filter", refusedBeforeFilters(400), UNDERTOW)
            .exceptOverHttp2(
                "closes the connection before any filter",
                ExpectedOutcome.of(ExpectedResponses.status(0), ExpectedLog.hasNoLine())
                    .allowingClose(),
                UNDERTOW),
        row("an invalid escape in a form", PARAMETERS, form("/parameter", "name=%zz"), badRequest())
            .except(
                IGNORES, appResponse(200, "null"), TOMCAT_10, UNDERTOW, GLASSFISH, PAYARA_MICRO),
        row("a form of 5 MB", PARAMETERS, form("/parameter", "name=" + fiveMegabytes), tooLarge())
            .except(IGNORES, appResponse(200, "null"), TOMCAT_10)
            .except(
                "has no limit for forms", appResponse(200, fiveMegabytes), UNDERTOW, OPEN_LIBERTY),
        row("a form of 15,000 fields", PARAMETERS, form("/names", fields(15_000)), badRequest())
            .except("treats too many fields as too large", tooLarge(), JETTY_EE10, JETTY_EE11)
            .except(IGNORES, appResponse(200, "10000"), TOMCAT_10, GLASSFISH, PAYARA_MICRO),
        row("a part that is too large", PARTS, parts("x".repeat(2_000)), tooLarge()),
        row("parts that are too large together", PARTS, parts("x".repeat(5_000)), tooLarge())
            .except("refuses before any filter", refusedBeforeFilters(413), UNDERTOW)
            .except(
                "reads parts when they are asked for, unlike the Undertow in it",
                tooLarge(),
                TestedContainer.WILDFLY),
        row(
            "parts without an end boundary",
            PARTS,
            multipart("--b\r\nContent-Disposition: form"),
            badRequest()),
        row("parts without a boundary", PARTS, typed("multipart/form-data", "x"), badRequest())
            .except("finds no parts, without an exception", appResponse(200, "0"), UNDERTOW),
        row("an unknown charset", TYPE, unknownCharset(), error(415, ErrBodies.UNSUPPORTED))
            .except(
                "a filter of Spring Boot has every body read as UTF-8, whatever its type says",
                ExpectedOutcome.of(ExpectedResponses.status(200)),
                BOOT_3,
                BOOT_4),
        row("a bug of the application", BUG, get("/number?name=x"), failed()));
  }

  private static ExpectedOutcome failed() {
    return error(500, ErrBodies.SERVER_ERROR);
  }

  private static ExpectedOutcome refusedBeforeFilters(int status) {
    return ExpectedOutcome.of(ExpectedResponses.status(status), ExpectedLog.hasNoLine())
        .allowingClose();
  }

  private static RawRequest unknownCharset() {
    return typed("/reader", "text/plain;charset=x-none", "x");
  }

  private static ExpectedOutcome badRequest() {
    return error(400, ErrBodies.BAD_REQUEST).allowingClose();
  }

  private static ExpectedOutcome tooLarge() {
    return error(413, ErrBodies.CONTENT_TOO_LARGE).allowingClose();
  }

  private static RawRequest get(String target) {
    return RawRequest.get("/conformance/forms" + target);
  }

  private static String fields(int count) {
    return IntStream.range(0, count).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
  }

  private static RawRequest form(String target, String body) {
    return typed(target, FORM, body);
  }

  private static RawRequest parts(String content) {
    return multipart(
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n%s\r\n--b--\r\n"
            .formatted(content));
  }

  private static RawRequest multipart(String body) {
    return typed("multipart/form-data; boundary=b", body);
  }

  private static RawRequest typed(String type, String body) {
    return typed("/parts", type, body);
  }

  private static RawRequest typed(String target, String type, String body) {
    return RawRequest.post("/conformance/forms" + target).with("Content-Type", type).body(body);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("container refusals", name, clause, request, expectation);
  }
}
