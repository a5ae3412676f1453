package org.errata.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueJsonTest {

  @ParameterizedTest
  @MethodSource("catalogues")
  void writes_a_file_from_which_an_equal_catalogue_is_read(Catalogue catalogue) {
    var file = ParsedJson.read(CatalogueJson.complete(catalogue));

    assertThat(file.getString("name")).isEqualTo(catalogue.name());
    assertThat(file.getString("title")).isEqualTo(catalogue.title());
    assertThat(file.getJsonArray("errors").stream().map(e -> entry(e.asJsonObject())).toList())
        .isEqualTo(catalogue.entries());
  }

  @Test
  void omits_members_with_their_default_value() {
    assertThat(
            CatalogueJson.complete(
                Catalogue.of("one", "", List.of(Entry.of("an-id", 500, "Oh").build()))))
        .isEqualTo(
            """
            {
              "name": "one",
              "title": "",
              "language": "en",
              "errors": [
                {
                  "id": "an-id",
                  "category": "General",
                  "status": 500,
                  "message": "Oh"
                }
              ]
            }
            """);
  }

  @Test
  void writes_a_time_to_wait_once() {
    assertThat(CatalogueJson.complete(SampleCatalogues.withTextCode()))
        .contains(
            """
                  "retryable": true,
                  "retryAfter": 30,
                  "headers": {
                    "X-Own": "1"
                  }
            """);
  }

  @Test
  void has_the_classes_and_methods_of_exceptions_in_the_complete_file_alone() {
    var entry =
        Entry.of("an-id", 500, "No {pen}")
            .withException("com.example.Gone?")
            .withArgument("pen", "penName")
            .build();
    var catalogue = Catalogue.of("one", "", List.of(entry));

    assertThat(CatalogueJson.complete(catalogue))
        .contains(
            """
                  "message": "No {pen}",
                  "exceptions": [
                    "com.example.Gone?"
                  ],
                  "arguments": {
                    "pen": "penName()"
                  }
            """);
    assertThat(Export.CATALOGUE.of(SampleCatalogues.published(catalogue)))
        .doesNotContain("Gone", "penName");
  }

  @Test
  void is_in_the_language_that_it_says() {
    var german = Entry.of("an-id", 500, "Hoppla").withLanguage(Locale.GERMAN).build();
    var catalogue = Catalogue.of("one", "", List.of(german));

    assertThat(ParsedJson.read(CatalogueJson.complete(catalogue)).getString("language"))
        .isEqualTo("de");
    // there is no English translation
    var published = ParsedJson.read(Export.CATALOGUE.of(SampleCatalogues.published(catalogue)));
    assertThat(published.getString("language")).isEqualTo("de");
  }

  private static Stream<Catalogue> catalogues() {
    return Stream.of(
        SampleCatalogues.odd(),
        SampleCatalogues.withTextCode(),
        Catalogue.of("none", "", List.of()),
        Catalogue.of("own", "Own", List.of(SampleCatalogues.odd().entry("no-code"))));
  }

  private static Entry entry(JsonObject read) {
    var entry =
        Entry.of(read.getString("id"), read.getInt("status"), read.getString("message"))
            .withCategory(read.getString("category"))
            .withSummary(read.getString("summary", ""))
            .withDescription(read.getString("description", ""))
            .withSince(read.getString("since", ""));
    if (read.get("code") instanceof JsonString text) {
      entry.withCode(text.getString());
    } else if (read.containsKey("code")) {
      entry.withCode(read.getInt("code"));
    }
    if (read.containsKey("members")) {
      texts(read, "members").forEach(entry::withMember);
    }
    if (read.containsKey("retryable")) {
      entry.withRetryable(read.getBoolean("retryable"));
    }
    if (read.containsKey("retryAfter")) {
      entry.withRetryAfter(read.getInt("retryAfter"));
    }
    if (read.containsKey("howToResolve")) {
      entry.withHowToResolve(texts(read, "howToResolve").toArray(new String[0]));
    }
    if (read.containsKey("exceptions")) {
      texts(read, "exceptions").forEach(entry::withException);
    }
    if (read.containsKey("arguments")) {
      read.getJsonObject("arguments")
          .forEach(
              (name, value) ->
                  entry.withArgument(name, ((JsonString) value).getString().replace("()", "")));
    }
    if (read.containsKey("headers")) {
      read.getJsonObject("headers")
          .forEach((name, value) -> entry.withHeader(name, ((JsonString) value).getString()));
    }
    if (read.containsKey("logLevel")) {
      entry.withLogLevel(Level.valueOf(read.getString("logLevel")));
    }
    return entry.withTrace(read.getBoolean("trace", false)).build();
  }

  private static List<String> texts(JsonObject read, String name) {
    return read.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
