package org.errata.frameworks;

import static org.errata.frameworks.AppRequest.get;
import static org.errata.frameworks.AppRequest.post;

import java.util.Map;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries that read JSON, on each container. */
@ParameterizedClass
@EnumSource
class JsonLibrariesIT {

  private static final String SOUND = "{\"total\":1,\"lines\":[{\"qty\":1}]}";
  private static final String WRONG = "does not have the type or format that is expected";
  private static final String SERVER_ERROR =
      "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
          + "\"detail\":\"A problem has occurred with the service\",\"code\":500,"
          + "\"requestId\":\"ID\"}";

  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "jackson2", "com.fasterxml.jackson.",
          "jackson3", "tools.jackson.",
          "jsonb", "jakarta.json.bind.JsonbException",
          "jsonp", "jakarta.json.stream.JsonParsingException",
          "gson", "com.google.gson.JsonSyntaxException");

  @Parameter private AppContainer container;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "jackson2 | {\"total\" 1} | 1 | 10",
        "jackson3 | {\"total\" 1} | 1 | 10",
        "jsonb | {\"total\" 1} | 1 | 10",
        "jsonp | {\"total\" 1} | 1 | 10",
        "gson | {\"total\" 1} | 1 | 11",
        "jackson2 | {\"lines\":[{\"qty\" 1}]} | 1 | 18",
        "jackson3 | {\"lines\":[{\"qty\" 1}]} | 1 | 18",
        "jackson2 | {\"total\":1 | 1 | 11",
        "jackson3 | {\"total\":1 | 1 | 11",
        "jsonb | {\"total\":1 | 1 | 11",
        "jsonp | {\"total\":1 | 1 | 11",
        "gson | {\"total\":1 | 1 | 11",
        "jackson2 | `{\"total\":1,\n \"state\": tru}` | 2 | 11",
        "jsonp | `{\"total\":1,\n \"state\": tru}` | 2 | 14",
      })
  void a_body_that_is_no_json_is_a_bad_request(String library, String body, int line, int column)
      throws Exception {
    for (String source : new String[] {"stream", "reader", "text", "lines", "parts", "wrapped"}) {
      send(post("/json/read/" + library + "/" + source, body))
          .isProblem(
              400,
              "Bad Request",
              "{\"detail\":\"is not valid JSON, at line %d, column %d\",\"pointer\":\"#\"}"
                  .formatted(line, column))
          .isLoggedWith(EXCEPTIONS.get(library));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jackson2", "jackson3", "jsonb", "jsonp"})
  void a_body_that_is_empty_is_a_bad_request(String library) throws Exception {
    send(post("/json/read/" + library + "/stream", ""))
        .isProblem(400, "Bad Request", "{\"detail\":\"is empty\",\"pointer\":\"#\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "jackson2 | {\"lines\":[{\"qty\":1},{\"qty\":\"x5551\"}]} | 28 | /lines/1/qty",
        "jackson3 | {\"lines\":[{\"qty\":1},{\"qty\":\"x5551\"}]} | 28 | /lines/1/qty",
        "jsonb | {\"lines\":[{\"qty\":1},{\"qty\":\"x5551\"}]} | 28 | /lines/1/qty",
        "gson | {\"lines\":[{\"qty\":1},{\"qty\":\"x5551\"}]} | 28 | /lines/1/qty",
        "jackson2 | {\"lines\":[{\"state\":\"X5551\"}]} | 20 | /lines/0/state",
        "jackson3 | {\"lines\":[{\"state\":\"X5551\"}]} | 20 | /lines/0/state",
        "jsonb | {\"lines\":[{\"state\":\"X5551\"}]} | 20 | /lines/0/state",
        "jackson2 | {\"lines\":{\"qty\":5551}} | 10 | /lines",
        "jackson3 | {\"lines\":{\"qty\":5551}} | 10 | /lines",
        "jsonb | {\"lines\":{\"qty\":5551}} | 10 | /lines",
        "gson | {\"lines\":{\"qty\":5551}} | 11 | /lines",
        "jackson2 | {\"total\":99999999999} | 21 | /total",
        "jackson3 | {\"total\":99999999999} | 21 | /total",
        "gson | {\"total\":99999999999} | 21 | /total",
        "gson | {\"lines\":[{\"price\":\"x5551\"}]} | 20 | /lines/0/price",
        "jackson2 | [1] | 1 | ``",
        "jackson3 | [1] | 1 | ``",
        "jsonb | [1] | 1 | ``",
        "jsonp | [1] | 1 | ``",
        "gson | [1] | 2 | ``",
      })
  void a_value_that_does_not_fit_has_its_pointer(
      String library, String body, int column, String pointer) throws Exception {
    for (String source : new String[] {"stream", "reader", "text", "lines", "parts", "wrapped"}) {
      isWrong(library, "/json/read/" + library + "/" + source, body, column, pointer);
    }
    isWrong(library, "/json/checked/" + library + "/stream", body, column, pointer);
  }

  private void isWrong(String library, String path, String body, int column, String pointer)
      throws Exception {
    send(post(path, body))
        .isProblem(
            400,
            "Bad Request",
            "{\"detail\":\"%s, at line 1, column %d\",\"pointer\":\"#%s\"}"
                .formatted(WRONG, column, pointer))
        .isLoggedWith(EXCEPTIONS.get(library));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jackson2"})
  void a_member_that_is_not_known_has_its_pointer(String library) throws Exception {
    send(post("/json/read/" + library + "/stream", "{\"totals\":5551}"))
        .isProblem(
            400,
            "Bad Request",
            "{\"detail\":\"is not a known member, at line 1, column 15\",\"pointer\":\"#/totals\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jackson2", "jackson3"})
  void a_body_beyond_the_limits_of_the_library_is_a_bad_request(String library) throws Exception {
    send(post("/json/read/" + library + "/stream", "{\"total\":" + "5".repeat(1200) + "}"))
        .hasStatus(400)
        .contains("\"errors\":[{\"detail\":\"exceeds a limit of the service")
        .isWithout("5551");
    send(post("/json/read/" + library + "/stream", "{\"x\":" + "[".repeat(2000)))
        .hasStatus(400)
        .contains("\"errors\":[{\"detail\":\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jackson2", "jackson3", "jsonb", "gson"})
  void a_body_that_is_longer_than_the_copy_is_a_bad_request(String library) throws Exception {
    String late = "{\"lines\":[" + "{\"qty\":1},".repeat(2000) + "{\"qty\":\"x5551\"}]}";
    AppResponse response = send(post("/json/read/" + library + "/text", late));
    response.hasStatus(400).isWithout("5551").isLoggedWith(EXCEPTIONS.get(library));

    String cut = "{\"lines\":[" + "{\"qty\":1},".repeat(2000);
    send(post("/json/read/" + library + "/text", cut)).hasStatus(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "jackson2 | {\"total\" 1}",
        "jackson3 | {\"total\" 1}",
        "jsonb | {\"total\" 1}",
        "jsonp | {\"total\" 1}",
        "gson | {\"total\" 1}",
        "jackson2 | {\"lines\":[{\"qty\":\"x\"}]}",
        "jackson3 | {\"lines\":[{\"qty\":\"x\"}]}",
        "jsonb | {\"lines\":[{\"qty\":\"x\"}]}",
        "gson | {\"lines\":[{\"qty\":\"x\"}]}",
        "jackson2 | {\"total\":[]}",
        "jackson3 | {\"total\":[]}",
        "jsonb | {\"total\":[]}",
        "gson | {\"total\":[]}",
        "jackson2 | {\"totals\":1}",
        "jackson2 | `` ",
        "jackson3 | `` ",
        "jsonb | `` ",
      })
  void json_from_elsewhere_is_a_mistake_of_the_application(String library, String document)
      throws Exception {
    String elsewhere = "/json/read/" + library + "/elsewhere";
    String after = "/json/read/" + library + "/after-body";
    for (AppRequest request :
        new AppRequest[] {get(elsewhere), post(elsewhere, SOUND), post(after, SOUND)}) {
      send(request.with("X-Document", document)).is(500, SERVER_ERROR).isLoggedWith("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jackson2", "jackson3", "jsonb"})
  void json_that_cannot_be_written_is_a_mistake_of_the_application(String library)
      throws Exception {
    send(post("/json/read/" + library + "/written", SOUND))
        .is(500, SERVER_ERROR)
        .isLoggedWith(EXCEPTIONS.get(library));
  }

  @ParameterizedTest
  @ValueSource(strings = "jackson2")
  void an_exception_that_cannot_be_read_is_as_one_that_is_not_known(String library)
      throws Exception {
    send(post("/json/read/" + library + "/unreadable", SOUND)).is(500, SERVER_ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml"})
  void a_body_that_does_not_say_that_it_is_json_is_not_looked_at(String type) throws Exception {
    send(post("/json/read/jackson2/stream", "{\"total\" 1}").with("Content-Type", type))
        .is(500, SERVER_ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/vnd.order+json", "Application/JSON; charset=utf-8"})
  void every_media_type_of_json_is_looked_at(String type) throws Exception {
    send(post("/json/read/jackson2/stream", "{\"total\" 1}").with("Content-Type", type))
        .hasStatus(400);
  }

  private AppResponse send(AppRequest request) throws Exception {
    return StartedApps.on(container).send(request);
  }
}
