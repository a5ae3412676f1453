package org.errata.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.envelope.Envelope;
import org.errata.representation.ErrJson;
import org.errata.representation.Forms;
import org.errata.representation.HtmlPage;
import org.errata.representation.MediaType;
import org.errata.representation.PlainText;
import org.errata.representation.ProblemJson;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {

  private final String odd = Export.OPEN_API.of(SampleCatalogues.published(SampleCatalogues.odd()));
  private final JsonObject responses = components(odd).getJsonObject("responses");

  @ParameterizedTest
  @MethodSource("catalogues")
  void has_an_example_of_each_entry_in_each_representation(Catalogue catalogue) {
    var links = ReferenceLinks.below("https://api.example.com/app/errors/", catalogue);
    var document = Export.OPEN_API.of(SampleCatalogues.published(catalogue));
    var written = components(document).getJsonObject("responses");

    assertThat(written.keySet())
        .containsExactlyElementsOf(
            catalogue.entries().stream().map(entry -> entry.id().value()).toList())
        .allMatch(key -> key.matches("[a-zA-Z0-9._-]+"));
    for (Entry entry : catalogue.entries()) {
      var content = written.getJsonObject(entry.id().value()).getJsonObject("content");
      assertThat(content.keySet())
          .containsExactly(
              "application/json",
              "application/problem+json",
              "text/html",
              "text/plain",
              "text/markdown");
      assertThat(document)
          .contains("\"example\": " + sent(new ErrJson(), entry))
          .contains("\"example\": " + sent(new ProblemJson(links), entry));
      assertThat(content.getJsonObject("text/plain").getString("example"))
          .isEqualTo(sent(new PlainText(), entry));
      assertThat(content.getJsonObject("text/html").getString("example"))
          .isEqualTo(sent(new HtmlPage(links), entry));
    }
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void refers_to_existing_components_and_to_each_response(Catalogue catalogue) {
    var document = ParsedJson.read(Export.OPEN_API.of(SampleCatalogues.published(catalogue)));

    var references = ParsedJson.references(document).distinct().toList();

    assertThat(references)
        .isNotEmpty()
        .allMatch(
            pointer ->
                jakarta.json.Json.createPointer(pointer.substring(1)).containsValue(document));
    assertThat(references)
        .containsAll(
            catalogue.entries().stream().map(e -> "#/components/responses/" + e.id()).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "quotes-json, X-Request-Id, ''",
    "same-code, X-Request-Id Retry-After X-Own, X-Own Retry-After",
    "no-code, X-Request-Id Retry-After, ''",
    "allow, X-Request-Id Allow, ''",
    "unauthorized, X-Request-Id WWW-Authenticate, ''",
  })
  void names_the_header_fields(String id, String fields, String always) {
    var headers = responses.getJsonObject(id).getJsonObject("headers");

    assertThat(headers.keySet()).containsExactly(fields.split(" "));
    headers.forEach(
        (name, field) -> {
          if (!name.equals("X-Request-Id")) {
            assertThat(field.asJsonObject()).containsKeys("description", "schema");
            assertThat(field.asJsonObject().getBoolean("required", false))
                .isEqualTo(always.contains(name));
          }
        });
  }

  @Test
  void uses_the_configured_header_for_the_request_id() {
    var document =
        Export.OPEN_API.of(
            new Publication(AfcGeneral.catalogue(), Locale.ENGLISH, "", "X-Correlation-Id"));

    assertThat(document).contains("\"X-Correlation-Id\": {").doesNotContain("\"X-Request-Id\"");
  }

  @Test
  void has_each_header_field_once() {
    var entry = Entry.of("own-id", 400, "So").withHeader("x-request-id", "1").build();
    var document =
        Export.OPEN_API.of(SampleCatalogues.published(Catalogue.of("own", "Own", List.of(entry))));

    assertThat(components(document).getValue("/responses/own-id/headers").asJsonObject().keySet())
        .containsExactly("X-Request-Id");
  }

  @Test
  void has_status_code_and_since_only_where_the_entry_has_them() {
    assertThat(responses.getJsonObject("quotes-json").getInt("x-status")).isEqualTo(400);
    assertThat(responses.getJsonObject("quotes-json").getInt("x-code")).isEqualTo(-1);
    assertThat(responses.getJsonObject("quotes-json").getString("x-since")).isEqualTo("1.2");
    assertThat(responses.getJsonObject("no-code")).doesNotContainKeys("x-code", "x-since");
  }

  @Test
  void has_a_code_that_is_a_text_as_a_string() {
    var document = Export.OPEN_API.of(SampleCatalogues.published(SampleCatalogues.withTextCode()));
    var response = components(document).getJsonObject("responses").getJsonObject("no-order");
    var code = ParsedJson.read(document).getValue("/components/schemas/Error/properties/code");

    assertThat(response.getString("x-code")).isEqualTo("ORDER_NOT_FOUND");
    // a status without an entry of the catalogue has a number
    assertThat(code.asJsonObject().get("type")).hasToString("[\"integer\",\"string\"]");
    assertThat(code.asJsonObject().get("examples")).hasToString("[\"ORDER_NOT_FOUND\",-7]");
  }

  @Test
  void escapes_descriptions_for_commonmark() {
    assertThat(responses.getJsonObject("quotes-json").getString("description"))
        .isEqualTo(
            """
            Unknown field {field} in {"ctry":"XXX"}

            &lt;script&gt;alert(1)&lt;/script&gt; \\*not\\* \\_bold\\_, client_id

            \\# no heading 1. no list

            - \\- one
            - 2\\) two
            - C:\\\\temp

            <https://api.example.com/app/errors/quotes-json>""");
  }

  @Test
  void escapes_underscores_at_the_ends_of_a_line() {
    var entry = Entry.of("own", 400, "_ of_ _a_1 _").build();
    var document =
        ParsedJson.read(
            Export.OPEN_API.of(
                SampleCatalogues.published(Catalogue.of("own", "Own", List.of(entry)))));

    assertThat(
            document
                .getJsonObject("components")
                .getJsonObject("responses")
                .getJsonObject("own")
                .getString("description"))
        .startsWith("\\_ of\\_ \\_a_1 \\_");
  }

  @Test
  void has_another_version_only_for_another_catalogue() {
    var again = Export.OPEN_API.of(SampleCatalogues.published(SampleCatalogues.odd()));
    var other = Export.OPEN_API.of(SampleCatalogues.published(AfcGeneral.catalogue()));

    assertThat(version(again)).isEqualTo(version(odd));
    assertThat(version(other)).isNotEqualTo(version(odd));
  }

  @Test
  @Tag("slow")
  void is_written_in_less_than_20_seconds_for_10000_entries() {
    var entries =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Entry.of("entry-" + i, 400, "Message {a}").withCode(i).build())
            .toList();
    var many = SampleCatalogues.published(Catalogue.of("many", "Many", entries));

    var document =
        assertTimeout(Duration.ofSeconds(20), () -> ParsedJson.read(Export.OPEN_API.of(many)));
    var code =
        document.getValue("/components/schemas/Error/properties/code/examples").asJsonArray();

    assertThat(code).hasSize(100);
  }

  private static Stream<Catalogue> catalogues() {
    return Stream.of(AfcGeneral.catalogue(), SampleCatalogues.odd());
  }

  private static String sent(Representation representation, Entry entry) {
    var response =
        new ErrorResponse(List.of(Problem.of(entry)), new RequestId("k7rm-2xq9-vt4h-c8pn"));
    return new String(representation.render(response), UTF_8);
  }

  private static JsonObject components(String document) {
    return ParsedJson.read(document).getJsonObject("components");
  }

  private static String version(String document) {
    return ParsedJson.read(document).getJsonObject("info").getString("version");
  }

  @Test
  void has_the_members_of_entries_in_the_schema_of_problems() {
    var document =
        Export.PROBLEM_SCHEMA.of(SampleCatalogues.published(SampleCatalogues.withTextCode()));
    var properties = ParsedJson.read(document).getJsonObject("properties");

    assertThat(properties.getJsonObject("shop").getJsonArray("type")).hasSize(3);
    assertThat(properties.getJsonObject("retryable").getString("type")).isEqualTo("boolean");
    assertThat(properties.getJsonObject("retryAfter").getString("type")).isEqualTo("integer");
  }

  @Test
  void has_no_example_that_a_class_of_the_application_cannot_make() {
    Representation own =
        new Representation() {
          @Override
          public MediaType mediaType() {
            return new MediaType("application", "json");
          }

          @Override
          public byte[] render(ErrorResponse response) {
            throw new IllegalStateException("needs an argument");
          }
        };
    var forms = Forms.DEFAULT.withEnvelope(Optional.of(links -> own));
    var publication =
        new Publication(AfcGeneral.catalogue(), Locale.ENGLISH, "", "X-Request-Id", forms);

    var body =
        components(Export.OPEN_API.of(publication))
            .getJsonObject("responses")
            .getJsonObject("forbidden")
            .getJsonObject("content")
            .getJsonObject("application/json");
    assertThat(body).hasToString("{\"schema\":{\"$ref\":\"#/components/schemas/Errors\"}}");
  }

  @Test
  void shows_a_body_that_is_no_json_as_a_text() {
    Representation xml =
        new Representation() {
          @Override
          public MediaType mediaType() {
            return new MediaType("application", "xml");
          }

          @Override
          public byte[] render(ErrorResponse response) {
            return "<error/>".getBytes(UTF_8);
          }
        };
    var forms = Forms.DEFAULT.withEnvelope(Optional.of(links -> xml));
    var publication =
        new Publication(AfcGeneral.catalogue(), Locale.ENGLISH, "", "X-Request-Id", forms);

    var body =
        components(Export.OPEN_API.of(publication))
            .getJsonObject("responses")
            .getJsonObject("forbidden")
            .getJsonObject("content")
            .getJsonObject("application/xml");
    assertThat(body).hasToString("{\"schema\":{\"type\":\"string\"},\"example\":\"<error/>\"}");
  }

  @Test
  void shows_the_envelope_that_the_application_has() {
    var catalogue = AfcGeneral.catalogue();
    var envelope = Envelope.of(Map.of("error", "${id}"), catalogue);
    var forms = Forms.DEFAULT.withEnvelope(Optional.of(envelope));
    var publication = new Publication(catalogue, Locale.ENGLISH, "/e", "X-Request-Id", forms);

    var document = ParsedJson.read(Export.OPEN_API.of(publication)).getJsonObject("components");
    var forbidden = document.getJsonObject("responses").getJsonObject("forbidden");
    assertThat(
            forbidden
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("example"))
        .hasToString("{\"error\":\"forbidden\"}");
    assertThat(
            document.getJsonObject("schemas").getJsonObject("Errors").getJsonObject("properties"))
        .hasToString("{\"error\":{\"type\":\"string\"}}");
    assertThat(document.getJsonObject("schemas")).doesNotContainKey("Error");
    assertThat(Export.ERR_SCHEMA.of(publication))
        .startsWith(
            "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                + "\"$id\":\"/e/err.schema.json\",\"title\":\"Error\",")
        .endsWith("}\n");
  }
}
