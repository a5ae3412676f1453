package org.errata.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.errata.envelope.Envelope;
import org.errata.envelope.EnvelopeJson;
import org.errata.representation.ReferenceLinks;
import org.errata.response.ErrorResponse;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.EnvelopeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates of the documentation that have the shape of well-known APIs. */
class EnvelopeShapesTest {

  private static final Path DOCUMENTATION = Path.of("docs/envelope.md");
  private static final List<String> SHAPES =
      List.of(
          "AvaTax",
          "Stripe",
          "GitHub",
          "Google",
          "GraphQL over HTTP",
          "Flat",
          "By field",
          "Jira",
          "FastAPI",
          "Salesforce");

  private static final Entry NO_ORDER =
      Entry.of("order-not-found", 404, "No order {id}.")
          .withCategory("Orders")
          .withCode(-7)
          .withSummary("Order not found")
          .withMember("id")
          .build()
          .withTranslation(
              new EntryText(
                  Locale.GERMAN,
                  "Bestellungen",
                  Template.of("Keine Bestellung {id}."),
                  Template.of("Bestellung nicht gefunden"),
                  "",
                  List.of()));

  private static final Entry NOT_VALID =
      Entry.of("not-valid", 422, "The order is not valid.").withCategory("Orders").build();
  private static final Entry BUSY = Entry.of("busy-now", 503, "Busy").withRetryAfter(30).build();
  private static final Catalogue ORDERS =
      Catalogue.of("orders", "Orders", List.of(NO_ORDER, NOT_VALID, BUSY));

  private static final Problem ONE = Problem.of(NO_ORDER).with("id", 9);
  private static final Problem VIOLATED =
      Problem.of(NOT_VALID)
          .withViolation(Violation.at("/items/0/qty", "must not be \"negative\""))
          .withViolation(Violation.inQuery("page", "must be a number"));

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void have_the_schema_of_the_api_and_the_one_made_of_the_template(
      String shape, String situation, ErrorResponse response) throws IOException {
    Envelope envelope = envelope(shape);

    String body = body(envelope, response);

    assertThat(isValid(schemaOf(shape), body))
        .describedAs("%s by the API: %s", shape, body)
        .isTrue();
    assertThat(isValid(envelope.schema().orElseThrow(), body))
        .describedAs("%s by its own: %s", shape, body)
        .isTrue();
  }

  static Stream<Arguments> have_the_schema_of_the_api_and_the_one_made_of_the_template() {
    return SHAPES.stream()
        .flatMap(
            shape ->
                Stream.of(
                    Arguments.of(shape, "one problem", response(ONE)),
                    Arguments.of(shape, "several problems", response(ONE, Problem.of(BUSY))),
                    Arguments.of(shape, "violations", response(VIOLATED)),
                    Arguments.of(shape, "violations and a problem", response(ONE, VIOLATED)),
                    Arguments.of(shape, "no code", response(Problem.of(NOT_VALID))),
                    Arguments.of(shape, "retry", response(Problem.of(BUSY))),
                    Arguments.of(shape, "a status", response(Problem.of(ORDERS.byStatus(500)))),
                    Arguments.of(
                        shape,
                        "translated",
                        new ErrorResponse(List.of(ONE), new RequestId("k7rm"), Locale.GERMAN))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "AvaTax | {\"error\":{\"code\":\"NotValid\",\"message\":\"The order is not valid.\",\"target\":\"IncorrectData\",\"details\":[{\"code\":\"NotValid\",\"message\":\"must not be \\\"negative\\\"\",\"faultCode\":\"Client\",\"refersTo\":\"items[0].qty\",\"helpLink\":\"/errors/not-valid\",\"severity\":\"Error\"},{\"code\":\"NotValid\",\"message\":\"must be a number\",\"faultCode\":\"Client\",\"refersTo\":\"page\",\"helpLink\":\"/errors/not-valid\",\"severity\":\"Error\"}]}}",
        "Stripe | {\"error\":{\"type\":\"invalid_request_error\",\"code\":\"not_valid\",\"message\":\"must not be \\\"negative\\\"\",\"param\":\"items[0].qty\",\"doc_url\":\"/errors/not-valid\"}}",
        "GitHub | {\"message\":\"The order is not valid.\",\"errors\":[{\"resource\":\"Orders\",\"field\":\"items[0].qty\",\"code\":\"custom\",\"message\":\"must not be \\\"negative\\\"\"},{\"resource\":\"Orders\",\"field\":\"page\",\"code\":\"custom\",\"message\":\"must be a number\"}],\"documentation_url\":\"/errors/not-valid\",\"status\":\"422\"}",
        "Google | {\"error\":{\"code\":422,\"message\":\"The order is not valid.\",\"status\":\"INVALID_ARGUMENT\",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\"NOT_VALID\",\"domain\":\"api.example.com\"},{\"@type\":\"type.googleapis.com/google.rpc.BadRequest\",\"fieldViolations\":[{\"field\":\"items[0].qty\",\"description\":\"must not be \\\"negative\\\"\"},{\"field\":\"page\",\"description\":\"must be a number\"}]},{\"@type\":\"type.googleapis.com/google.rpc.RequestInfo\",\"requestId\":\"k7rm\"}]}}",
        "GraphQL over HTTP | {\"errors\":[{\"message\":\"must not be \\\"negative\\\"\",\"path\":[\"items\",0,\"qty\"],\"extensions\":{\"code\":\"NOT_VALID\",\"requestId\":\"k7rm\",\"timestamp\":\"2026-12-01T00:00:00Z\"}},{\"message\":\"must be a number\",\"path\":[\"page\"],\"extensions\":{\"code\":\"NOT_VALID\",\"requestId\":\"k7rm\",\"timestamp\":\"2026-12-01T00:00:00Z\"}}]}",
        "Flat | {\"error\":\"The order is not valid.\"}",
        "By field | {\"message\":\"The order is not valid.\",\"errors\":{\"items[0].qty\":[\"must not be \\\"negative\\\"\"],\"page\":[\"must be a number\"]}}",
        "Jira | {\"errorMessages\":[],\"errors\":{\"items[0].qty\":\"must not be \\\"negative\\\"\",\"page\":\"must be a number\"}}",
        "FastAPI | {\"detail\":[{\"loc\":[\"body\",\"items\",0,\"qty\"],\"msg\":\"must not be \\\"negative\\\"\",\"type\":\"value_error\"},{\"loc\":[\"query\",\"page\"],\"msg\":\"must be a number\",\"type\":\"value_error\"}]}",
        "Salesforce | [{\"message\":\"must not be \\\"negative\\\"\",\"errorCode\":\"NOT_VALID\",\"fields\":[\"items[0].qty\"]},{\"message\":\"must be a number\",\"errorCode\":\"NOT_VALID\",\"fields\":[\"page\"]}]"
      })
  void have_the_violations_of_a_request(String shape, String body) throws IOException {
    assertThat(body(envelope(shape), response(VIOLATED))).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "AvaTax | {\"error\":{\"code\":\"OrderNotFound\",\"message\":\"No order 9.\",\"target\":\"HttpRequest\",\"details\":[{\"code\":\"OrderNotFound\",\"number\":-7,\"message\":\"No order 9.\",\"description\":\"Order not found\",\"faultCode\":\"Client\",\"helpLink\":\"/errors/order-not-found\",\"severity\":\"Error\"}]}}",
        "Stripe | {\"error\":{\"type\":\"invalid_request_error\",\"code\":\"order_not_found\",\"message\":\"No order 9.\",\"doc_url\":\"/errors/order-not-found\"}}",
        "GitHub | {\"message\":\"No order 9.\",\"documentation_url\":\"/errors/order-not-found\",\"status\":\"404\"}",
        "Google | {\"error\":{\"code\":404,\"message\":\"No order 9.\",\"status\":\"NOT_FOUND\",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\"ORDER_NOT_FOUND\",\"domain\":\"api.example.com\",\"metadata\":{\"id\":\"9\"}},{\"@type\":\"type.googleapis.com/google.rpc.RequestInfo\",\"requestId\":\"k7rm\"}]}}",
        "GraphQL over HTTP | {\"errors\":[{\"message\":\"No order 9.\",\"extensions\":{\"code\":\"-7\",\"requestId\":\"k7rm\",\"timestamp\":\"2026-12-01T00:00:00Z\"}}]}",
        "Flat | {\"error\":\"No order 9.\"}",
        "By field | {\"message\":\"No order 9.\"}",
        "Jira | {\"errorMessages\":[\"No order 9.\"],\"errors\":{}}",
        "FastAPI | {\"detail\":\"No order 9.\"}",
        "Salesforce | [{\"message\":\"No order 9.\",\"errorCode\":\"ORDER_NOT_FOUND\",\"fields\":[]}]"
      })
  void have_one_problem(String shape, String body) throws IOException {
    assertThat(body(envelope(shape), response(ONE))).isEqualTo(body);
  }

  private static Envelope envelope(String shape) throws IOException {
    String documentation = Files.readString(DOCUMENTATION);
    String section = documentation.substring(documentation.indexOf("\n### " + shape + "\n"));
    Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(section);
    assertThat(block.find()).isTrue();
    ConfigurationProblems problems = new ConfigurationProblems();
    var envelope = EnvelopeFile.read(shape, block.group(1).getBytes(UTF_8), ORDERS, problems);
    assertThat(problems.lines()).isEmpty();
    return envelope.orElseThrow();
  }

  private static ErrorResponse response(Problem... problems) {
    return new ErrorResponse(List.of(problems), new RequestId("k7rm"));
  }

  private static String body(Envelope envelope, ErrorResponse response) {
    Clock clock = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);
    var json = new EnvelopeJson(envelope, ReferenceLinks.below("/errors", ORDERS), clock);
    return new String(json.render(response), UTF_8);
  }

  private static String schemaOf(String shape) throws IOException {
    try (InputStream in =
        EnvelopeShapesTest.class.getResourceAsStream("envelope/" + shape + ".schema.json")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static boolean isValid(String schema, String body) {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).createValidator();
    URI id = URI.create("https://example.com/shape.schema.json");
    validator.registerSchema(id, schema);
    return validator.validate(id, body).isValid();
  }
}
