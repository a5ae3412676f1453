package org.errata.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.catalogue.Template;
import org.errata.representation.Prerendered;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

  private static final Entry NO_TAX =
      Entry.of("no-tax", 404, "No tax {taxType}")
          .withCode("TAX_NOT_FOUND")
          .withCategory("Tax lookups")
          .withSummary("Unknown tax")
          .withDescription("There is no such tax.")
          .withHowToResolve("Look.", "Ask.")
          .withMember("taxType")
          .withMember("exempt")
          .withRetryAfter(30)
          .build()
          .withTranslation(
              new EntryText(
                  Locale.GERMAN,
                  "Steuern",
                  Template.of("Keine Steuer {taxType}"),
                  Template.of("Unbekannt"),
                  "",
                  List.of()));

  private static final Entry PLAIN = Entry.of("not-valid", 422, "Not valid").build();
  private static final Catalogue CATALOGUE = Catalogue.of("taxes", "Taxes", List.of(NO_TAX, PLAIN));

  private static final Problem TAX = Problem.of(NO_TAX).with("taxType", 9);
  private static final Problem VIOLATED =
      Problem.of(PLAIN)
          .withViolation(Violation.at("/inv/0/q~1y", "is \"low\""))
          .withViolation(Violation.at("/inv/0/q~1y", "is odd"))
          .withViolation(Violation.inQuery("page", "must be at most {max}").with("max", 9))
          .withViolation(Violation.inHeader("client_id", "is unknown"))
          .withViolation(Violation.inPath("type", "is none"));

  private static final Instant NOW = Instant.parse("2026-12-01T03:04:05.678901Z");
  private static final RequestId ID = new RequestId("k7rm-2xq9");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${id} | \"no-tax\"",
        "${category} | \"Tax lookups\"",
        "${status} | 404",
        "${status:text} | \"404\"",
        "${reason} | \"Not Found\"",
        "${code} | \"TAX_NOT_FOUND\"",
        "${message} | \"No tax 9\"",
        "${title} | \"Unknown tax\"",
        "${detail} | \"No tax 9\"",
        "${summary} | \"Unknown tax\"",
        "${description} | \"There is no such tax.\"",
        "${howToResolve} | [\"Look.\",\"Ask.\"]",
        "Do: ${howToResolve} | \"Do: Look. Ask.\"",
        "${howToResolve:text} | \"Look. Ask.\"",
        "${language} | \"en\"",
        "${type} | \"/errors/no-tax\"",
        "${retryable} | true",
        "${retryAfter} | 30",
        "${retryAfter:text}s | \"30s\"",
        "${members} | {\"taxType\":9}",
        "${argument.taxType} | 9",
        "${argument.taxType:text} | \"9\"",
        "${requestId} | \"k7rm-2xq9\"",
        "${timestamp} | \"2026-12-01T03:04:05.678Z\"",
        "${timestamp:seconds} | 1796094245",
        "${timestamp:millis} | 1796094245678",
        "${id:upper_snake} | \"NO_TAX\"",
        "${id:snake} | \"no_tax\"",
        "${id:camel} | \"noTax\"",
        "${id:pascal} | \"NoTax\"",
        "${category:upper} | \"TAX LOOKUPS\"",
        "${code:lower} | \"tax_not_found\"",
        "${status} ${code}: ${message} | \"404 TAX_NOT_FOUND: No tax 9\"",
        "$${status} | \"${status}\"",
        "$ {x} $5 | \"$ {x} $5\"",
        "${ status } | 404",
        "${problem.message} | \"No tax 9\"",
        "${members:text} | {\"taxType\":\"9\"}",
        "plain \"text\" | \"plain \\\"text\\\"\""
      })
  void has_the_values_of_an_error_response(String template, String value) {
    assertThat(body(Map.of("v", template), TAX)).isEqualTo("{\"v\":" + value + "}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${code} | {}",
        "${code?null} | {\"v\":null}",
        "${code?'none'} | {\"v\":\"none\"}",
        "${code?0} | {\"v\":0}",
        "${code ? -1.5} | {\"v\":-1.5}",
        "${retryable?false} | {\"v\":false}",
        "${members?{}} | {\"v\":{}}",
        "${howToResolve?[]} | {\"v\":[]}",
        "${code?id} | {\"v\":\"not-valid\"}",
        "${code?detail?id:upper_snake} | {\"v\":\"NOT_VALID\"}",
        "${code?'a } ? b'} | {\"v\":\"a } ? b\"}",
        "Code ${code} | {}",
        "Code ${code?'none'}! | {\"v\":\"Code none!\"}",
        "Code ${code?null}! | {\"v\":\"Code null!\"}",
        "${type} | {}",
        "${detail} | {}",
        "${summary} | {}",
        "${retryAfter} | {}",
        "${argument.exempt} | {}",
        "${violations} | {}",
        "${violations?[]} | {\"v\":[]}",
        "${violations?null} | {\"v\":null}"
      })
  void leaves_out_what_has_no_value_or_has_the_fixed_one(String template, String body) {
    assertThat(
            new String(
                representation(Map.of("v", template), ReferenceLinks.none())
                    .render(response(Problem.of(PLAIN))),
                UTF_8))
        .isEqualTo(body);
  }

  @Test
  void leaves_out_objects_and_arrays_whose_members_have_no_value() {
    var template =
        object(
            "a",
            object("code", "${code}", "more", object("x", "${argument.exempt}")),
            "b",
            Arrays.asList("${code}", "${detail}"),
            "c",
            object(),
            "d",
            List.of(),
            "e",
            Arrays.asList(1, 2.5, true, null, "x"));

    assertThat(body(template, Problem.of(PLAIN)))
        .isEqualTo("{\"c\":{},\"d\":[],\"e\":[1,2.5,true,null,\"x\"]}");
  }

  @Test
  void repeats_the_element_of_an_array_for_each_violation() {
    var template =
        object(
            "d",
            List.of(
                object(
                    "at", "${violation.field}",
                    "in", "${violation.location}",
                    "p", "${violation.pointer}",
                    "f", "${violation.fragment}",
                    "q", "${violation.parameter}",
                    "h", "${violation.header}",
                    "v", "${violation.path}",
                    "text", "${violation.detail}",
                    "status", "${status}")));

    assertThat(body(template, VIOLATED))
        .isEqualTo(
            """
            {"d":[\
            {"at":"inv[0].q/y","in":"body","p":"/inv/0/q~1y","f":"#/inv/0/q~1y","text":"is \\"low\\"","status":422},\
            {"at":"inv[0].q/y","in":"body","p":"/inv/0/q~1y","f":"#/inv/0/q~1y","text":"is odd","status":422},\
            {"at":"page","in":"query","q":"page","text":"must be at most 9","status":422},\
            {"at":"client_id","in":"header","h":"client_id","text":"is unknown","status":422},\
            {"at":"type","in":"path","v":"type","text":"is none","status":422}]}""");
    assertThat(body(template, TAX)).isEqualTo("{}");
  }

  @Test
  void has_the_first_violation_outside_of_arrays() {
    var template =
        object(
            "param",
            "${violation.field}",
            "message",
            "${error.message}",
            "loc",
            "${violation.segments}");

    assertThat(body(template, VIOLATED))
        .isEqualTo(
            "{\"param\":\"inv[0].q/y\",\"message\":\"is \\\"low\\\"\",\"loc\":[\"inv\",0,\"q/y\"]}");
    assertThat(body(template, TAX)).isEqualTo("{\"message\":\"No tax 9\"}");
  }

  @Test
  void has_an_object_only_where_a_placeholder_has_a_value() {
    var template =
        object(
            "d",
            Arrays.asList(
                object("${violation.detail=*}", object("kind", "fields", "f", "${violations}")),
                object("kind", "info")));

    assertThat(body(template, TAX)).isEqualTo("{\"d\":[{\"kind\":\"info\"}]}");
    assertThat(body(template, Problem.of(PLAIN).withViolation(Violation.inQuery("q", "is bad"))))
        .isEqualTo(
            "{\"d\":[{\"kind\":\"fields\",\"f\":[{\"detail\":\"is bad\",\"parameter\":\"q\"}]},"
                + "{\"kind\":\"info\"}]}");
  }

  @Test
  void has_lists_in_a_default_shape() {
    assertThat(body(object("v", List.of("${violations}")), VIOLATED, TAX))
        .startsWith("{\"v\":[{\"detail\":\"is \\\"low\\\"\",\"pointer\":\"/inv/0/q~1y\"},")
        .endsWith(",{\"detail\":\"is none\",\"path\":\"type\"}]}");
    assertThat(body(object("v", "${problems}"), VIOLATED, TAX))
        .isEqualTo(
            "{\"v\":[{\"id\":\"not-valid\",\"status\":422,\"message\":\"Not valid\"},"
                + "{\"id\":\"no-tax\",\"status\":404,\"code\":\"TAX_NOT_FOUND\","
                + "\"message\":\"No tax 9\"}]}");
    assertThat(body(object("v", List.of("${errors}")), VIOLATED, TAX))
        .contains("{\"message\":\"must be at most 9\",\"parameter\":\"page\"},")
        .endsWith("{\"code\":\"TAX_NOT_FOUND\",\"message\":\"No tax 9\"}]}");
  }

  @Test
  void repeats_for_each_violation_and_each_problem_without_one() {
    var template =
        object(
            "e",
            List.of(
                object(
                    "c",
                    "${error.code?error.id}",
                    "m",
                    "${error.message}",
                    "at",
                    "${error.field}")));

    assertThat(body(template, TAX, Problem.of(PLAIN).withViolation(Violation.at("", "is bad"))))
        .isEqualTo(
            "{\"e\":[{\"c\":\"TAX_NOT_FOUND\",\"m\":\"No tax 9\"},"
                + "{\"c\":\"not-valid\",\"m\":\"is bad\"}]}");
  }

  @Test
  void repeats_the_violations_of_each_problem_within_it() {
    var template =
        object(
            "p",
            List.of(
                object(
                    "id", "${problem.id}", "at", Arrays.asList("${violation.field}", "${?[]}"))));

    assertThat(body(template, TAX, VIOLATED))
        .isEqualTo(
            "{\"p\":[{\"id\":\"no-tax\",\"at\":[]},{\"id\":\"not-valid\","
                + "\"at\":[\"inv[0].q/y\",\"inv[0].q/y\",\"page\",\"client_id\",\"type\"]}]}");
  }

  @Test
  void groups_violations_by_their_place() {
    var template =
        object("errors", object("${violation.field?'base'}", List.of("${violation.detail}")));

    assertThat(body(template, VIOLATED))
        .isEqualTo(
            "{\"errors\":{\"inv[0].q/y\":[\"is \\\"low\\\"\",\"is odd\"],"
                + "\"page\":[\"must be at most 9\"],\"client_id\":[\"is unknown\"],"
                + "\"type\":[\"is none\"]}}");
    assertThat(body(template, Problem.of(PLAIN).withViolation(Violation.at("", "is bad"))))
        .isEqualTo("{\"errors\":{\"base\":[\"is bad\"]}}");
    assertThat(body(template, TAX)).isEqualTo("{}");
  }

  @Test
  void joins_objects_of_the_same_name() {
    var template =
        object(
            "${violation.field}", object("_errors", List.of(object("m", "${violation.detail}"))));

    assertThat(body(template, VIOLATED))
        .startsWith(
            "{\"inv[0].q/y\":{\"_errors\":[{\"m\":\"is \\\"low\\\"\"},{\"m\":\"is odd\"}]},\"page\":");
  }

  @Test
  void may_have_a_value_without_any_member() {
    var template =
        object("errors", object("${violation.field}", "${violation.detail}", "${else}", Map.of()));

    assertThat(body(template, TAX)).isEqualTo("{\"errors\":{}}");
    assertThat(body(template, VIOLATED)).startsWith("{\"errors\":{\"inv[0].q/y\":\"is");
    assertThat(Envelope.of(template, CATALOGUE).schema().orElseThrow())
        .contains("\"required\":[\"errors\"]");
  }

  @Test
  void may_be_an_array() {
    var each = List.of(object("message", "${error.message}"));

    assertThat(body(each, TAX)).isEqualTo("[{\"message\":\"No tax 9\"}]");
    assertThat(body(List.of("${violation.detail}"), TAX)).isEqualTo("[]");
    assertThat(body(List.of("${code}", "${detail}"), Problem.of(PLAIN))).isEqualTo("[]");
    assertThat(Envelope.of(List.of("${violation.detail}"), CATALOGUE).schema().orElseThrow())
        .doesNotContain("minItems");
  }

  @Test
  void may_have_a_value_for_an_array_without_elements_within_an_element() {
    var template =
        object(
            "e",
            List.of(object("m", "${error.id}", "fields", List.of("${error.field}", "${?[]}"))));

    assertThat(body(template, TAX)).isEqualTo("{\"e\":[{\"m\":\"no-tax\",\"fields\":[]}]}");
    assertThat(body(template, Problem.of(PLAIN).withViolation(Violation.at("/a", "is odd"))))
        .isEqualTo("{\"e\":[{\"m\":\"not-valid\",\"fields\":[\"a\"]}]}");
  }

  @Test
  void puts_the_elements_of_a_list_into_an_array() {
    var template = object("loc", List.of("${violation.location}", "${violation.segments}"));

    assertThat(body(object("detail", List.of(template)), VIOLATED))
        .startsWith("{\"detail\":[{\"loc\":[\"body\",\"inv\",0,\"q/y\"]},")
        .contains("{\"loc\":[\"query\",\"page\"]}");
    assertThat(body(object("steps", List.of("${howToResolve}")), TAX))
        .isEqualTo("{\"steps\":[\"Look.\",\"Ask.\"]}");
    assertThat(Envelope.of(template, CATALOGUE).schema().orElseThrow()).doesNotContain("items");
  }

  @Test
  void has_the_arguments_of_violations() {
    var catalogue =
        CATALOGUE.withTexts(Locale.ENGLISH, Map.of("qty.low", "must be at least {least}"));
    var template = object("e", List.of(object("least", "${violation.argument.least}")));
    var low = Violation.at("/qty", "qty.low").with("least", 3);
    var rendered = Envelope.of(template, catalogue).with(ReferenceLinks.none());

    assertThat(rendered.render(response(Problem.of(PLAIN).withViolation(low))))
        .asString(UTF_8)
        .isEqualTo("{\"e\":[{\"least\":3}]}");
    assertThat(body(object("e", List.of("${violation.argument.taxType}")), TAX)).isEqualTo("{}");
  }

  @Test
  void compares_with_no_value() {
    var template =
        object(
            "errorMessages",
            List.of(object("${error.field=}", "${error.message}"), "${?[]}"),
            "errors",
            object("${violation.field}", "${violation.detail}", "${else}", Map.of()));

    assertThat(body(template, TAX)).isEqualTo("{\"errorMessages\":[\"No tax 9\"],\"errors\":{}}");
    assertThat(body(template, Problem.of(PLAIN).withViolation(Violation.at("/a", "is odd"))))
        .isEqualTo("{\"errorMessages\":[],\"errors\":{\"a\":\"is odd\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "400, INVALID_ARGUMENT",
    "404, NOT_FOUND",
    "418, CLIENT",
    "503, UNAVAILABLE",
    "599, OTHER"
  })
  void chooses_a_value_by_another_one(int status, String word) {
    var choice =
        object(
            "${status=400}", "INVALID_ARGUMENT",
            "${status = 404}", "NOT_FOUND",
            "${status=4xx}", "CLIENT",
            "${id='service-unavailable'}", "UNAVAILABLE",
            "${else}", "OTHER");

    assertThat(body(object("s", choice), Problem.of(CATALOGUE.byStatus(status))))
        .isEqualTo("{\"s\":\"" + word + "\"}");
  }

  @Test
  void may_have_other_bodies_for_other_errors() {
    var template =
        object(
            "${status=422}", object("fields", List.of("${violation.field}")),
            "${else}", object("error", "${message}"));

    assertThat(body(template, TAX)).isEqualTo("{\"error\":\"No tax 9\"}");
    assertThat(body(template, VIOLATED)).startsWith("{\"fields\":[\"inv[0].q/y\"");
  }

  @Test
  void is_in_the_language_of_the_response() {
    var response = new ErrorResponse(List.of(TAX), ID, Locale.GERMAN);
    var template = object("m", "${message}", "c", "${category}", "l", "${language}");

    assertThat(representation(template, ReferenceLinks.none()).render(response))
        .asString(UTF_8)
        .isEqualTo("{\"m\":\"Keine Steuer 9\",\"c\":\"Steuern\",\"l\":\"de\"}");
  }

  @Test
  void has_the_time_to_wait_of_the_occurrence() {
    var template = object("after", "${retryAfter}");

    assertThat(body(template, TAX.withHeader("retry-after", "7"))).isEqualTo("{\"after\":7}");
    assertThat(body(template, TAX.withHeader("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")))
        .isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${message}",
        "${title}: ${message} (${requestId})",
        "${status}",
        "${code?null}",
        "${detail?'none'}",
        "${summary}",
        "${id:upper_snake}",
        "${type}",
        "${howToResolve}",
        "${errors}"
      })
  void may_be_rendered_once_for_an_entry(String text) {
    var envelope = Envelope.of(Map.of("v", text), CATALOGUE);
    var rendered = representation(Map.of("v", text), ReferenceLinks.none());
    var prerendered = new Prerendered(rendered, CATALOGUE.entries());

    assertThat(envelope.isPrerenderable()).isTrue();
    for (Problem problem :
        List.of(
            TAX,
            Problem.of(NO_TAX).with("taxType", "\"\u00e9"),
            Problem.of(PLAIN),
            VIOLATED,
            Problem.of(NO_TAX).with("taxType", ""))) {
      // twice, as the first time makes what is kept
      for (int i = 0; i < 2; i++) {
        assertThat(prerendered.render(response(problem)))
            .asString(UTF_8)
            .isEqualTo(new String(rendered.render(response(problem)), UTF_8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${timestamp}",
        "${members}",
        "${argument.taxType}",
        "${retryAfter}",
        "${message:upper}",
        "${requestId:upper}"
      })
  void is_rendered_each_time_if_it_depends_on_more(String text) {
    assertThat(Envelope.of(Map.of("v", text), CATALOGUE).isPrerenderable()).isFalse();
    assertThat(
            Envelope.of(Map.of("v", object("${message='x'}", 1, "${else}", 2)), CATALOGUE)
                .isPrerenderable())
        .isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${mesage} | /v: '${mesage}': 'mesage' is not a placeholder; did you mean message?",
        "${message | /v: '${message' has no } at its end; a text with ${ is written with $${",
        "${id:upper_snak} | /v: '${id:upper_snak}' has the format 'upper_snak'; allowed are text, upper, lower, upper_snake, snake, camel, pascal; did you mean upper_snake?",
        "${timestamp:text} | /v: '${timestamp:text}' has the format 'text'; allowed are seconds, millis",
        "${members:upper} | /v: '${members:upper}' has the format 'upper'; allowed are text",
        "${code?null?id} | /v: '${code?null?id}' has something after its fixed value; that is the last",
        "${argument.taxTyp} | /v: '${argument.taxTyp}' names an argument that is neither a placeholder nor a member of an entry; did you mean taxType?",
        "all ${violations} | /v: '${violations}' has a list within a text; allowed is ${violations} alone",
        "${violation.feld} | /v: '${violation.feld}': 'violation.feld' is not a placeholder; did you mean violation.field?",
        "${violation.xyz} | /v: '${violation.xyz}': 'violation.xyz' is not a placeholder; allowed are violation.argument.name, violation.detail, violation.field, violation.pointer, violation.fragment, violation.parameter, violation.header, violation.path, violation.location, violation.segments, and after a ? also null, true, false, a number, 'text', [] and {}",
        "${path} | /v: '${path}': 'path' is not a placeholder; allowed are id, category, status, reason, code, title, message, detail, summary, description, howToResolve, language, type, retryable, retryAfter, members, argument.name, requestId, timestamp, problems, violations, errors, and after a ? also null, true, false, a number, 'text', [] and {}"
      })
  void refuses_a_placeholder_that_there_is_not(String text, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envelope.of(Map.of("v", text), CATALOGUE))
        .withMessage(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${violation.segments}", "${error.members}"})
  void refuses_a_name_of_a_member_that_is_no_text(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envelope.of(Map.of(name, 1), CATALOGUE))
        .withMessage(
            "/%s: names a member by '%s', which is no text; allowed is a text, as in"
                    .formatted(name, name)
                + " ${violation.field}");
  }

  @Test
  void names_every_fault_with_its_place() {
    var template =
        object(
            "error",
            object("a/b", List.of("x", "${mesage}"), "${id}x", 1),
            "s",
            object("${else}", 1, "${status=40}", 2, "${stat=4xx}", 3));

    assertThat(Envelope.faultsIn(template, CATALOGUE))
        .extracting(EnvelopeFault::pointer)
        .containsExactly(
            "/error/a~1b/1",
            "/error/${id}x",
            "/s/${status=40}",
            "/s/${status=40}",
            "/s/${stat=4xx}",
            "/s/${stat=4xx}");
  }

  @Test
  void has_the_schema_of_its_bodies() {
    var template =
        object(
            "code", "${code?null}",
            "status", "${status}",
            "text", "Error ${code}",
            "kind", object("${status=4xx}", "client", "${else}", "server"),
            "arg", "${argument.taxType}",
            "v", List.of(object("at", "${violation.field}", "text", "${violation.detail}")),
            "fixed", 1);

    assertThat(Envelope.of(template, CATALOGUE).schema().orElseThrow())
        .isEqualTo(
            """
            {"title":"Error","description":"What went wrong with a request.","type":"object",\
            "required":["code","status","kind","fixed"],"properties":{\
            "code":{"type":["integer","string","null"]},"status":{"type":"integer"},\
            "text":{"type":"string"},"kind":{"enum":["client","server"]},\
            "arg":{"type":["string","number","boolean"]},\
            "v":{"type":"array","minItems":1,"items":{"type":"object",\
            "properties":{"at":{"type":"string"},"text":{"type":"string"}}}},\
            "fixed":{"const":1}}}""");
  }

  private static String body(Object template, Problem... problems) {
    var links = ReferenceLinks.below("/errors", CATALOGUE);
    return new String(representation(template, links).render(response(problems)), UTF_8);
  }

  private static Representation representation(Object template, ReferenceLinks links) {
    return new EnvelopeJson(
        Envelope.of(template, CATALOGUE), links, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static ErrorResponse response(Problem... problems) {
    return new ErrorResponse(List.of(problems), ID);
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return object;
  }
}
