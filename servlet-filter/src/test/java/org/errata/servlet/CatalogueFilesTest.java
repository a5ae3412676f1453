package org.errata.servlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Code;
import org.errata.catalogue.Entry;
import org.errata.catalogue.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFilesTest {

  private static final String ONE =
      "The catalogue cannot be read; 1 place in files needs attention:";

  @TempDir private Path folder;

  @Test
  void an_entry_has_every_member_of_the_file() {
    Catalogue catalogue =
        read(
            """
            { "name": "lookups", "title": "Lookup errors",
              "errors": [
                { "id": "tax-type-not-found", "category": "Lookups", "status": 404, "code": -1000,
                  "message": "Tax type {taxType} not found.", "summary": "Tax Type not found",
                  "description": "No such type.", "howToResolve": ["Look it up.", "Try again."],
                  "exceptions": ["com.example.TaxTypes$NotFound?", "java.nio.file.NoSuchFileException"],
                  "arguments": {"taxType": "getFile()"}, "since": "2.1",
                  "headers": {"Retry-After": "30"}, "logLevel": "DEBUG", "trace": true } ] }
            """);
    assertThat(catalogue.name()).isEqualTo("lookups");
    assertThat(catalogue.title()).isEqualTo("Lookup errors");
    assertThat(catalogue.entries())
        .containsExactly(
            Entry.of("tax-type-not-found", 404, "Tax type {taxType} not found.")
                .withCategory("Lookups")
                .withCode(-1000)
                .withSummary("Tax Type not found")
                .withDescription("No such type.")
                .withHowToResolve("Look it up.", "Try again.")
                .withException("com.example.TaxTypes$NotFound?")
                .withException("java.nio.file.NoSuchFileException")
                .withArgument("taxType", "getFile")
                .withSince("2.1")
                .withHeader("Retry-After", "30")
                .withLogLevel(Level.DEBUG)
                .withTrace(true)
                .build());
  }

  @Test
  void an_entry_needs_an_id_a_status_and_a_message_only() {
    Catalogue catalogue =
        read("\uFEFF{\"errors\":[{\"id\":\"no-pen\",\"status\":409,\"message\":\"No pen\"}]}");
    assertThat(catalogue.name()).isEqualTo("x");
    assertThat(catalogue.title()).isEqualTo("x");
    assertThat(catalogue.entries()).containsExactly(Entry.of("no-pen", 409, "No pen").build());
    assertThat(catalogue.entry("no-pen").code()).isEmpty();
    assertThat(catalogue.entry("no-pen").text().language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void escapes_are_resolved() {
    assertThat(
            read(entry("\"message\": \"a \\\"b\\\\\\u00e9\\ud83d\\ude00\""))
                .entry("no-pen")
                .message())
        .isEqualTo("a \"b\\é😀");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"message\": \"m\", \"mesage\": 1         | 64 | mesage: is not a member of an entry; did you mean message?",
        "\"message\": \"m\", \"colour\": 1         | 64 | colour: is not a member of an entry; allowed are id, category, status, code, message, summary, description, howToResolve, exceptions, arguments, members, retryable, retryAfter, headers, logLevel, trace, since",
        "\"message\": \"m\", \"message\": \"n\"    | 64 | message: found a second time; allowed is once, as on line 1",
        "\"message\": \" \"                        | 59 | message: found ' '; allowed is a text that is not blank",
        "\"message\": \" \", \"exceptions\": [\"x.Gone?\"], \"arguments\": {\"id\": \"id()\"} | 59 | message: found ' '; allowed is a text that is not blank",
        "\"message\": \"m {}\", \"exceptions\": [\"x.Gone?\"], \"arguments\": {\"id\": \"id()\"} | 59 | message: '{}' has no identifier between its braces; a placeholder is written as in {taxType}",
        "\"message\": null                         | 59 | message: found null; allowed is a string",
        "\"message\": [\"m\"]                      | 59 | message: found a list; allowed is a string",
        "\"message\": \"Pen {}\"                   | 59 | message: '{}' has no identifier between its braces; a placeholder is written as in {taxType}",
        "\"message\": \"m\", \"summary\": \"Pen {0}\" | 75 | summary: '{0}' has no identifier between its braces; a placeholder is written as in {taxType}",
        "\"message\": \"m\", \"code\": 1.5         | 72 | code: found 1.5; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"code\": 2147483648  | 72 | code: found 2147483648; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"code\": \"NO PEN\"  | 72 | code: found the string 'NO PEN'; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"code\": \"\"        | 72 | code: found the string ''; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"code\": \"it's\"    | 72 | code: found the string 'it's'; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"code\": \"é\"       | 72 | code: found the string 'é'; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"code\": true        | 72 | code: found true; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND",
        "\"message\": \"m\", \"members\": \"taxType\" | 75 | members: found 'taxType'; allowed is a list of strings",
        "\"message\": \"m\", \"members\": [\"tax-type\"] | 76 | members: found 'tax-type'; allowed is a letter, then letters, digits and '_', but none of type, title, status, detail, instance, code, requestId, errors, retryable, retryAfter",
        "\"message\": \"m\", \"members\": [\"status\"] | 76 | members: found 'status'; allowed is a letter, then letters, digits and '_', but none of type, title, status, detail, instance, code, requestId, errors, retryable, retryAfter",
        "\"message\": \"m\", \"members\": [\"a\", \"a\"] | 81 | members: found a a second time; allowed is once",
        "\"message\": \"m\", \"members\": [\"pen\"], \"exceptions\": [\"x.Gone?\"], \"arguments\": {\"pens\": \"pen()\"} | 125 | arguments, pens: is neither a placeholder of message or summary nor one of members; did you mean pen?",
        "\"message\": \"m\", \"retryable\": 1 | 77 | retryable: found 1; allowed are true, false",
        "\"message\": \"m\", \"retryAfter\": -1 | 78 | retryAfter: found -1; allowed is a whole number from 0 to 999999999",
        "\"message\": \"m\", \"retryAfter\": \"PT30S\" | 78 | retryAfter: found the string 'PT30S'; allowed is a whole number from 0 to 999999999",
        "\"message\": \"m\", \"retryAfter\": 30, \"retryable\": false | 78 | retryAfter: found with retryable false; allowed is with true, or without it",
        "\"message\": \"m\", \"retryAfter\": 30, \"headers\": {\"retry-After\": \"31\"} | 78 | retryAfter: found 30, and '31' as the header retry-After; allowed is one of the two",
        "\"message\": \"m\", \"howToResolve\": \"x\" | 80 | howToResolve: found 'x'; allowed is a list of strings",
        "\"message\": \"m\", \"howToResolve\": [1] | 81 | howToResolve: found 1; allowed is a list of strings",
        "\"message\": \"m\", \"exceptions\": [\"a..B\"] | 79 | exceptions: found 'a..B'; allowed are names of classes as in com.example.NotFoundException, nested ones with $",
        "\"message\": \"m\", \"exceptions\": [\"x.Gone\"] | 79 | exceptions: found x.Gone, which is not a class of this web application; write x.Gone? if it may be missing",
        "\"message\": \"m\", \"exceptions\": [\"java.lang.String\"] | 79 | exceptions: found java.lang.String, which is neither an exception class nor an interface",
        "\"message\": \"m {id}\", \"exceptions\": [\"java.io.IOException\"] | 84 | exceptions: found java.io.IOException, and no argument for {id}; name a method of the exception, as in \"arguments\": {\"id\": \"id()\"}",
        "\"message\": \"m\", \"arguments\": {\"id\": \"id()\"} | 78 | arguments, id: is neither a placeholder of message or summary nor one of members",
        "\"message\": \"m {id}\", \"arguments\": {\"id\": \"id()\"} | 83 | arguments, id: found without exceptions; allowed is with them",
        "\"message\": \"m {id}\", \"exceptions\": [\"x.Gone?\"], \"arguments\": {\"id\": \"id\"} | 116 | arguments, id: found 'id'; allowed is a method without parameters, as orderId()",
        "\"message\": \"m {id}\", \"exceptions\": [\"x.Gone?\"], \"arguments\": {\"id\": 3} | 116 | arguments, id: found 3; allowed is a string",
        "\"message\": \"m {id}\", \"exceptions\": [\"java.io.IOException\"], \"arguments\": {\"id\": \"id()\"} | 128 | arguments, id: found id(); java.io.IOException has no such public method that returns a value",
        "\"message\": \"m {id}\", \"exceptions\": [\"java.io.IOException\"], \"arguments\": {\"id\": \"printStackTrace()\"} | 128 | arguments, id: found printStackTrace(); java.io.IOException has no such public method that returns a value",
        "\"message\": \"m\", \"logLevel\": \"info\" | 76 | logLevel: found 'info'; allowed are TRACE, DEBUG, INFO, WARNING, ERROR, OFF; did you mean INFO?",
        "\"message\": \"m\", \"trace\": \"yes\" | 73 | trace: found 'yes'; allowed are true, false",
        "\"message\": \"m\", \"trace\": null | 73 | trace: found null; allowed are true, false",
        "\"message\": \"m\", \"headers\": []       | 75 | headers: found a list; allowed is an object of strings",
        "\"message\": \"m\", \"headers\": {\"A B\": \"c\"} | 76 | headers: found the name 'A B'; allowed is a token of RFC 9110, as Retry-After",
        "\"message\": \"m\", \"headers\": {\"A\": 3} | 81 | headers, A: found 3; allowed is a string",
        "\"message\": \"m\", \"headers\": {\"A\": \"b\\r\\nSet-Cookie: c\"} | 81 | headers, A: found 'b\\u000d\\u000aSet-Cookie: c'; allowed are visible ASCII characters, with spaces and tabs between them",
        "\"message\": \"m\", \"headers\": {\"A\": \"ž\"} | 81 | headers, A: found 'ž'; allowed are visible ASCII characters, with spaces and tabs between them",
        "\"message\": \"m\", \"headers\": {\"content-length\": \"3\"} | 76 | headers, content-length: is set on every error response or by the container; allowed are other fields, as Retry-After",
        "\"message\": \"m\", \"headers\": {\"A\": \"b\", \"a\": \"c\"} | 86 | headers, a: found a second time; allowed is once, in whichever letter case"
      })
  void a_wrong_member_of_an_entry_is_refused_with_its_position(
      String rest, int column, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(entry(rest)))
        .withMessage(ONE + "\n  x.json, line 1, column " + column + "  entry 'no-pen', " + text);
  }

  @Test
  void every_member_that_an_entry_needs_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"errors\": [{}]}"))
        .withMessage(
            """
            The catalogue cannot be read; 3 places in files need attention:
              x.json, line 1, column 13  entry 1, id: found nothing; allowed are 2 to 64 of a-z, 0-9 and '-', starting with a letter, as in tax-type-not-found
              x.json, line 1, column 13  entry 1, status: found nothing; allowed is a whole number from 400 to 599
              x.json, line 1, column 13  entry 1, message: found nothing; allowed is a string""");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, Integer.MAX_VALUE})
  void a_code_is_any_number_of_32_bits(int code) {
    assertThat(read(entry("\"message\": \"m\", \"code\": " + code)).entry("no-pen").code())
        .hasValue(Code.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ORDER_NOT_FOUND", "404", "x", "a/b.c-d:e#\\~"})
  void a_code_is_a_string_too(String code) {
    String written = code.replace("\\", "\\\\");
    assertThat(
            read(entry("\"message\": \"m\", \"code\": \"" + written + "\"")).entry("no-pen").code())
        .hasValue(Code.of(code));
  }

  @Test
  void an_entry_may_have_members_and_say_whether_to_send_the_request_again() {
    var entry =
        read(entry(
                "\"message\": \"m\", \"members\": [\"text\", \"shop\"], \"retryAfter\": 30,"
                    + " \"exceptions\": [\"java.io.IOException\"],"
                    + " \"arguments\": {\"text\": \"getMessage()\"}"))
            .entry("no-pen");

    assertThat(entry.members()).containsExactly("text", "shop");
    assertThat(entry.arguments()).containsEntry("text", "getMessage");
    assertThat(entry.retryable()).contains(true);
    assertThat(entry.retryAfter()).hasValue(30);
    assertThat(entry.headers()).containsEntry("Retry-After", "30");
  }

  @Test
  void an_exception_may_have_the_argument_of_a_summary() {
    var entry =
        read(entry(
                "\"message\": \"m\", \"summary\": \"It says {text}\","
                    + " \"exceptions\": [\"java.io.IOException\"],"
                    + " \"arguments\": {\"text\": \"getMessage()\"}"))
            .entry("no-pen");

    assertThat(entry.arguments()).containsExactly(Map.entry("text", "getMessage"));
  }

  @Test
  void classes_are_found_without_a_context_class_loader() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      String exceptions = "\"exceptions\": [\"org.errata.ErrataException\"]";
      assertThat(read(entry("\"message\": \"m\", " + exceptions)).entry("no-pen").exceptions())
          .containsExactly("org.errata.ErrataException");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "404 | `` ",
        "400 | `` ",
        "599 | `` ",
        "4.5e2 | `` ",
        "200 | 200",
        "600 | 600",
        "404.5 | 404.5",
        "\"404\" | the string '404'",
        "true | true",
        "1e99999999 | 1e99999999"
      })
  void a_status_is_a_whole_number_from_400_to_599(String status, String found) {
    String file = "{\"errors\":[{\"id\":\"no-pen\",\"message\":\"m\",\"status\":" + status + "}]}";
    if (found.isEmpty()) {
      assertThat(read(file).entry("no-pen").status()).isEqualTo((int) Double.parseDouble(status));
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(file))
          .withMessage(
              ONE
                  + "\n  x.json, line 1, column 50  entry 'no-pen', status: found "
                  + found
                  + "; allowed is a whole number from 400 to 599");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                   | 1  | is not a catalogue; allowed is an object with the member errors",
        "{\"errors\": [1 2]}  | 15 | is not JSON: expected ',' or ']' but found '2'",
        "{\"é\": 1,}          | 9  | is not JSON: expected '\"' but found '}'",
        "``                   | 1  | is not JSON: expected a value but found the end",
        "{}                   | 1  | errors: found nothing; allowed is a list of entries",
        "{\"errors\": {}}     | 12 | errors: found an object; allowed is a list of entries",
        "{\"errors\": [], \"tittle\": \"x\"} | 16 | tittle: is not a member of a catalogue; did you mean title?",
        "{\"errors\": [], \"language\": \"x\"} | 28 | language: found 'x'; allowed is a BCP 47 tag, as en, pt-BR or zh-Hans-CN",
        "{\"errors\": [3]}    | 13 | entry 1: found 3; allowed is an object",
        "{\"errors\": [{\"status\": 404, \"message\": \"m\"}]} | 13 | entry 1, id: found nothing; allowed are 2 to 64 of a-z, 0-9 and '-', starting with a letter, as in tax-type-not-found",
        "{\"errors\": [{\"message\": \"m\", \"id\": \"no-pen\", \"status\": 1}]} | 56 | entry 'no-pen', status: found 1; allowed is a whole number from 400 to 599",
        "{\"errors\": [{\"id\": \" \", \"status\": 404, \"message\": \"m\"}]} | 20 | entry 1, id: found ' '; allowed are 2 to 64 of a-z, 0-9 and '-', starting with a letter, as in tax-type-not-found",
        "{\"errors\": [{\"id\": \"No Pen\", \"status\": 404, \"message\": \"m\"}]} | 20 | entry 'No Pen', id: found 'No Pen'; allowed are 2 to 64 of a-z, 0-9 and '-', starting with a letter, as in tax-type-not-found"
      })
  void a_file_that_is_not_a_catalogue_is_refused_with_the_position(
      String content, int column, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(content))
        .withMessage(ONE + "\n  x.json, line 1, column " + column + "  " + text);
  }

  @Test
  void an_id_that_is_refused_is_not_refused_again_as_the_second_of_its_kind() {
    String entry = "{\"id\": \"No Pen\", \"status\": 404, \"message\": \"m\"}";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"errors\": [" + entry + ",\n" + entry + "]}"))
        .extracting(Throwable::getMessage, STRING)
        .containsSubsequence("line 1, column 20", "line 2, column 8")
        .doesNotContain("second time");
  }

  @Test
  void a_file_of_line_feeds_alone_is_refused_with_the_position() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("\n\n\n"))
        .withMessageContaining("line 4, column 1  is not JSON");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused_with_the_position() {
    byte[] content = "{\"errors\": [],\n \"title\": \"é\"}".getBytes(ISO_8859_1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read("x.json", new ByteArrayInputStream(content)))
        .withMessage(ONE + "\n  x.json, line 2, column 12  found the byte 0xe9; allowed is UTF-8");
  }

  @Test
  void one_message_names_every_problem_of_every_file() {
    Path first =
        write(
            "first.json",
            """
            { "errors": [
              { "id": "a1", "status": 404, "message": "m", "exceptions": ["x.A?", "x.B?"] },
              { "id": "a2", "status": 404, "message": "m", "exceptions": ["x.C?"] },
              { "id": "a1", "status": 404, "message": "m" } ] }
            """);
    Path second =
        write(
            "second.json",
            """
            { "errors": [
              { "id": "a2", "status": 200, "message": "m" },
              { "id": "b1", "status": 500, "message": "m {pen}", "arguments": {"pen": "pen()"},
                "exceptions": ["x.C?", "x.B?"] } ] }
            """);
    write(
        "errors_de.properties",
        """
        a2.message=x
        b1.mesage=x
        b1.message=Stift {stift}
        other.thing=y
        b2.summary=z
        forbidden.message=Nein
        a1.message=x
        """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(first, second))
        .withMessage(
            """
            The catalogue cannot be read; 6 places in files need attention:
              @/first.json, line 4, column 3            entry 'a1', id: found a second time; allowed is once in a file, as on line 2
              @/second.json, line 2, column 27          entry 'a2', status: found 200; allowed is a whole number from 400 to 599
              @/second.json, line 4, column 28          entry 'b1', exceptions: found x.B, which entry 'a1' on line 2 of @/first.json names too; allowed is one entry for a class
              @/errors_de.properties, line 2, column 1  b1.mesage: 'mesage' is not one of category, message, summary, description, howToResolve; did you mean message?
              @/errors_de.properties, line 3, column 1  b1.message: has the placeholders {stift}; allowed are those of the original, {pen}
              @/errors_de.properties, line 5, column 1  b2.summary: no entry has the id 'b2'; did you mean b1?"""
                .replace("@", folder.toString()));
  }

  @Test
  void later_files_override_earlier_ones_by_id() {
    Path first =
        write(
            "first.json",
            "{\"errors\":[{\"id\":\"a1\",\"status\":404,\"message\":\"m\",\"exceptions\":[\"x.A?\"]},"
                + "{\"id\":\"a2\",\"status\":404,\"message\":\"m\"}]}");
    Path second =
        write(
            "second.json",
            "{\"title\":\"S\",\"errors\":[{\"id\":\"a3\",\"status\":400,\"message\":\"k\","
                + "\"exceptions\":[\"x.A?\"]},{\"id\":\"a1\",\"status\":410,\"message\":\"n\"}]}");
    Catalogue catalogue = CatalogueFiles.read(first, second);
    assertThat(catalogue.entries())
        .extracting(e -> e.id().value())
        .containsExactly("a1", "a2", "a3");
    assertThat(catalogue.entry("a1").status()).isEqualTo(410);
    assertThat(catalogue.name()).isEqualTo("second");
    assertThat(catalogue.title()).isEqualTo("S");
  }

  @Test
  void translations_are_read_from_the_folder_of_the_file() {
    Path file = write("a.json", entry("\"message\": \"No pen {pen}\""));
    write("errors_de.properties", "\uFEFFno-pen.message=Kein Stift {pen} für dich\n");
    write("errors_pt_BR.properties", "no-pen.message=Sem caneta {pen}\n");
    write("errors_zh_Hans_CN.properties", "no-pen.message=\\u6ca1\\u6709 {pen}\n");
    write("errors.properties", "no-pen.message=x\n");
    Entry entry = CatalogueFiles.read(file).entry("no-pen");
    assertThat(entry.translations().keySet())
        .containsExactlyInAnyOrder(
            Locale.GERMAN, Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("zh-Hans-CN"));
    assertThat(entry.text(Locale.GERMAN).message().fill(Map.of("pen", "7")))
        .isEqualTo("Kein Stift 7 für dich");
  }

  @Test
  void a_translation_that_lacks_texts_is_refused() {
    Path file =
        write(
            "a.json",
            """
            {"errors": [
              {"id": "a1", "status": 404, "message": "One", "summary": "First", "category": "Pens"},
              {"id": "a2", "status": 404, "message": "Two", "description": "Second",
               "howToResolve": ["Wait", "Ask"]}]}
            """);
    write("errors_de.properties", "a1.message=Eins\na1.summary=Erstes\n");
    write("errors_de_AT.properties", "a1.message=Ans\na2.howToResolve=Warten\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(file))
        .withMessage(
            """
            The catalogue cannot be read; 2 places in files need attention:
              @/errors_de.properties     is incomplete; it lacks a1.category, a2.message, a2.description, a2.howToResolve
              @/errors_de_AT.properties  is incomplete; it lacks a1.category, a2.message, a2.description"""
                .replace("@", folder.toString()));
  }

  @ParameterizedTest
  @CsvSource({"6, ''", "7, ' and 1 more'", "9, ' and 3 more'"})
  void a_translation_that_lacks_many_texts_names_the_first_ones(int size, String others) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < size; i++) {
      entries.append(i == 0 ? "" : ",");
      entries.append("{\"id\":\"a%d\",\"status\":404,\"message\":\"m\"}".formatted(i));
    }
    Path file = write("a.json", "{\"errors\":[" + entries + "]}");
    write("errors_de.properties", "a1.message=Eins\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(file))
        .withMessageEndingWith(
            "is incomplete; it lacks a0.message, a2.message, a3.message, a4.message, a5.message"
                + others);
  }

  @Test
  void a_bundle_without_any_text_of_an_entry_is_not_a_translation() {
    Path file = write("a.json", entry("\"message\": \"No pen\""));
    write("errors_de.properties", "menu.open=Auf\n");
    assertThat(CatalogueFiles.read(file).entry("no-pen").translations()).isEmpty();
  }

  @Test
  void a_translation_that_cannot_be_read_is_refused_with_the_position() throws IOException {
    Path file = write("a.json", entry("\"message\": \"m\""));
    Files.write(
        folder.resolve("errors_de.properties"), "\nno-pen.message=für\n".getBytes(ISO_8859_1));
    write("errors_fr.properties", "# \\\nno-pen.summary=\\u00g9\n");
    write(
        "errors_es.properties",
        "# no-pen.message=1 \\\n\n  no-pen.summary = a \\\n   b\r\nno-pen.message : {x}\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(file))
        .withMessage(
            """
            The catalogue cannot be read; 3 places in files need attention:
              @/errors_de.properties, line 2, column 17  found the byte 0xfc; allowed is UTF-8
              @/errors_fr.properties, line 2, column 16  found \\u; allowed are four hexadecimal digits after it
              @/errors_es.properties, line 5, column 1   no-pen.message: has the placeholders {x}; allowed are those of the original, (none)"""
                .replace("@", folder.toString()));
  }

  @Test
  void a_missing_file_does_not_hide_the_problems_of_the_others() throws IOException {
    Path nowhere = folder.resolve("nowhere.json");
    Path inFolder = Files.createDirectory(folder.resolve("folder.json"));
    Path broken = write("broken.json", "{}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(nowhere, broken, inFolder))
        .withMessage(
            """
            The catalogue cannot be read; 3 places in files need attention:
              @/nowhere.json                   is not a file
              @/broken.json, line 1, column 1  errors: found nothing; allowed is a list of entries
              @/folder.json                    is not a file"""
                .replace("@", folder.toString()));
    URL url = nowhere.toUri().toURL();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(url))
        .withMessage(ONE + "\n  " + nowhere + "  cannot be read");
  }

  @Test
  void at_least_one_file_must_be_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(new Path[0]))
        .withMessage("name at least one catalogue file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "30", "Sun, 06 Nov 1994 08:49:37 GMT"})
  void retry_after_is_a_number_of_seconds_or_a_date(String time) {
    String headers = "\"message\": \"m\", \"headers\": {\"retry-after\": \"" + time + "\"}";
    assertThat(read(entry(headers)).entry("no-pen").headers()).containsEntry("retry-after", time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30s",
        "-1",
        "1.5",
        "",
        "PT30S",
        "1994-11-06",
        "Mon, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 CET"
      })
  void retry_after_is_refused_in_any_other_form(String time) {
    String headers = "\"message\": \"m\", \"headers\": {\"Retry-After\": \"" + time + "\"}";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(entry(headers)))
        .withMessage(
            ONE
                + "\n  x.json, line 1, column 91  entry 'no-pen', headers, Retry-After: found '"
                + time
                + "'; allowed are seconds, as 30, or a date, as Sun, 06 Nov 1994 08:49:37 GMT");
  }

  @Test
  void texts_of_violations_are_read_and_translated() throws IOException {
    Path file =
        write(
            "errors.json",
            "{\"texts\": {\"quantity.negative\": \"must not be below {least}\"}, \"errors\": []}");
    write("errors_de.properties", "quantity.negative=nicht unter {least}\n");

    Catalogue catalogue = CatalogueFiles.read(file);

    assertThat(catalogue.violationText("quantity.negative", Locale.GERMAN))
        .hasValue(Template.of("nicht unter {least}"));
    assertThat(catalogue.violationText("quantity.negative", Locale.FRENCH))
        .hasValue(Template.of("must not be below {least}"));
  }

  @Test
  void a_text_of_a_violation_that_is_not_translated_or_misspelt_is_a_complaint() {
    Path file =
        write(
            "errors.json",
            "{\"texts\": {\"blank\": \"empty\", \"quantity.low\": \"too low\"}, \"errors\": []}");
    write("errors_de.properties", "quantity.lov=zu klein\nblank=leer\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueFiles.read(file))
        .extracting(e -> e.getMessage().replace(folder.toString(), "@"), STRING)
        .isEqualTo(
            """
            The catalogue cannot be read; 2 places in files need attention:
              @/errors_de.properties, line 1, column 1  quantity.lov: no text has this key; did you mean quantity.low?
              @/errors_de.properties                    is incomplete; it lacks quantity.low""");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                          | 11 | texts: found a list; allowed is an object of strings",
        "{\"a b\": \"x\"}            | 12 | texts: found the key 'a b'; allowed are 1 to 200 of A-Z, a-z, 0-9, '.', '_' and '-', as in quantity.negative",
        "{\"a\": 1}                  | 17 | texts, a: found 1; allowed is a string",
        "{\"a\": \" \"}              | 17 | texts, a: found ' '; allowed is a text that is not blank",
        "{\"a\": \"{}\"}             | 17 | texts, a: '{}' has no identifier between its braces; a placeholder is written as in {taxType}",
        "{\"a\": \"x\", \"a\": \"y\"}  | 22 | texts, a: found a second time; allowed is once",
        "{\"forbidden.x\": \"x\"}    | 12 | texts, forbidden.x: begins with the id of an entry; allowed are other keys"
      })
  void a_wrong_text_of_a_violation_is_refused_with_its_position(
      String texts, int column, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"texts\": " + texts + ", \"errors\": []}"))
        .withMessage(ONE + "\n  x.json, line 1, column " + column + "  " + text);
  }

  private static String entry(String rest) {
    return "{\"errors\":[{\"id\": \"no-pen\", \"status\": 409,     " + rest + "}]}";
  }

  private static Catalogue read(String content) {
    try {
      return CatalogueFiles.read("x.json", new ByteArrayInputStream(content.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path write(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
