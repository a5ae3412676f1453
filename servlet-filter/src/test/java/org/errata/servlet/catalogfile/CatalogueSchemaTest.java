package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.export.Export;
import org.errata.export.Publication;
import org.errata.servlet.CatalogueFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the JSON Schema of catalogue files with what reads them. */
class CatalogueSchemaTest {

  private static final String FILE = "/org/errata/catalogue.schema.json";
  private static final URI ID = URI.create("https://example.com/catalogue.schema.json");

  /** Values that some member of a file or an entry has, and some that none has. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "399",
          "400",
          "404.0",
          "4.04e2",
          "404.5",
          "599",
          "600",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "\"\"",
          "\" \"",
          "\"\u00a0\"",
          "\"\u2003\\t\"",
          "\"a\"",
          "\"no-ink\"",
          "\"no_ink\"",
          "\"" + "a".repeat(64) + "\"",
          "\"" + "a".repeat(65) + "\"",
          "\"en\"",
          "\"zh-Hans-CN\"",
          "\"de_AT\"",
          "\"i-klingon\"",
          "\"INFO\"",
          "\"info\"",
          "[]",
          "[1]",
          "[\"java.io.IOException\"]",
          "[\"com.example.Ca$se?\"]",
          "[\"not a class\"]",
          "[\"a..b\"]",
          "{}",
          "{\"a\": 1}",
          "{\"a-b\": \"b()\"}",
          "{\"X-A\": \"\"}",
          "{\"X-A\": \" x\"}",
          "{\"X-A\": \"x\\ty\"}",
          "{\"X-A\": \"é\"}",
          "{\"X A\": \"x\"}",
          "{\"content-LENGTH\": \"1\"}",
          "{\"Content-Other\": \"1\"}",
          "{\"Content-Security-Policy-Report-Only\": \"x\"}",
          "{\"x-request-id\": \"1\"}",
          "{\"Vary\": \"x\"}",
          "{\"vary2\": \"x\"}",
          "{\"retry-after\": \"30\"}",
          "{\"Retry-After\": \"soon\"}",
          "{\"Retry-After\": \"Sun, 06 Nov 1994 08:49:37 GMT\"}");

  private final Validator validator = validator();

  @Test
  void has_the_members_that_are_read() throws IOException {
    JsonObject schema = Json.createReader(new StringReader(schema())).readObject();
    JsonObject entry = schema.getJsonObject("$defs").getJsonObject("entry");

    assertThat(schema.getJsonObject("properties").keySet())
        .containsExactlyInAnyOrderElementsOf(CatalogueFile.MEMBERS);
    Set<String> members = new HashSet<>(EntryReader.MEMBERS);
    members.add("trace");
    assertThat(entry.getJsonObject("properties").keySet())
        .containsExactlyInAnyOrderElementsOf(members);
    assertThat(entry.getJsonObject("properties").values())
        .allSatisfy(member -> assertThat(member.asJsonObject()).containsKey("description"));
  }

  static Stream<String> files() {
    List<String> files = new ArrayList<>();
    for (String value : VALUES) {
      files.add(value);
      for (String member : CatalogueFile.MEMBERS) {
        files.add(
            member.equals("errors")
                ? "{\"errors\": %s}".formatted(value)
                : "{\"%s\": %s, \"errors\": []}".formatted(member, value));
      }
      files.add("{\"errors\": [%s]}".formatted(value));
      for (String member : EntryReader.MEMBERS) {
        files.add(entryWith(member, value));
      }
      files.add(entryWith("unknown", value));
    }
    for (String missing : List.of("id", "status", "message")) {
      files.add(entryWith(missing, null));
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void says_what_the_reader_says(String file) {
    assertThat(isAccepted(file)).describedAs("by the schema").isEqualTo(isRead(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // twice
        "{\"errors\": [{\"id\": \"a-b\", \"status\": 400, \"message\": \"m\"},"
            + " {\"id\": \"a-b\", \"status\": 400, \"message\": \"m\"}]}",
        // no identifier
        "{\"errors\": [{\"id\": \"a-b\", \"status\": 400, \"message\": \"{}\"}]}",
        // no such class
        "{\"errors\": [{\"id\": \"a-b\", \"status\": 400, \"message\": \"m\","
            + " \"exceptions\": [\"com.example.None\"]}]}",
        // no such placeholder
        "{\"errors\": [{\"id\": \"a-b\", \"status\": 400, \"message\": \"m\","
            + " \"exceptions\": [\"java.io.IOException\"], \"arguments\": {\"a\": \"b()\"}}]}",
        // no language
        "{\"language\": \"und\", \"errors\": []}"
      })
  void leaves_to_the_reader_what_a_schema_cannot_say(String file) {
    assertThat(isAccepted(file)).isTrue();
    assertThat(isRead(file)).isFalse();
  }

  @Test
  void accepts_what_the_reference_pages_export() {
    for (Catalogue catalogue :
        List.of(AfcGeneral.catalogue(), Catalogue.of("none", "", List.of()))) {
      String file =
          Export.CATALOGUE.of(new Publication(catalogue, Locale.ENGLISH, "", "X-Request-Id"));

      assertThat(isAccepted(file)).isTrue();
    }
  }

  private static String entryWith(String member, String value) {
    StringBuilder entry = new StringBuilder();
    for (String required : List.of("id", "status", "message")) {
      if (!required.equals(member)) {
        entry.append(
            switch (required) {
              case "id" -> "\"id\": \"no-pen\", ";
              case "status" -> "\"status\": 409, ";
              default -> "\"message\": \"No pen\", ";
            });
      }
    }
    if (value != null) {
      entry.append("\"").append(member).append("\": ").append(value).append(", ");
    }
    return "{\"errors\": [{" + entry.substring(0, entry.length() - 2) + "}]}";
  }

  private boolean isAccepted(String file) {
    return validator.validate(ID, file).isValid();
  }

  private static boolean isRead(String file) {
    try {
      CatalogueFiles.read("own.json", new ByteArrayInputStream(file.getBytes(UTF_8)));
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Validator validator() {
    try {
      Validator validator =
          new ValidatorFactory()
              .withJsonNodeFactory(new JakartaJsonNode.Factory())
              .createValidator();
      validator.registerSchema(ID, schema());
      return validator;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
