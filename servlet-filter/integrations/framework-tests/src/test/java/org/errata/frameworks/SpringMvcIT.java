package org.errata.frameworks;

import static org.errata.frameworks.AppRequest.get;
import static org.errata.frameworks.AppRequest.post;

import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Spring MVC 6 and 7, on each container. */
@ParameterizedClass
@EnumSource
class SpringMvcIT {

  private static final String WRONG = "does not have the type or format that is expected";
  private static final String NEGATIVE = "must be greater than or equal to 0";

  @Parameter private AppContainer container;

  @ParameterizedTest
  @CsvSource({"SPRING_6, thrown", "SPRING_6, mvc", "SPRING_7, thrown", "SPRING_7, mvc"})
  void each_violation_of_a_body_has_its_pointer(FrameworkApp app, String servlet) throws Exception {
    send(post(app.path("/" + servlet + "/baskets"), "{\"entries\":[{\"qty\":-5551}]}"))
        .isProblem(
            400,
            "Bad Request",
            error(NEGATIVE, "pointer", "#/entries/0/qty")
                + ","
                + error("must not be null", "pointer", "#/name"))
        .isLoggedWith("MethodArgumentNotValidException");
    send(post(
            app.path("/" + servlet + "/batch"),
            "[{\"name\":\"a\"},{\"name\":\"b\",\"entries\":[{\"qty\":-5551}]}]"))
        .isProblem(400, "Bad Request", error(NEGATIVE, "pointer", "#/1/entries/0/qty"))
        .isLoggedWith("HandlerMethodValidationException");
  }

  @ParameterizedTest
  @CsvSource({"SPRING_6, thrown", "SPRING_6, mvc", "SPRING_7, thrown", "SPRING_7, mvc"})
  void a_body_that_cannot_be_read_tells_where(FrameworkApp app, String servlet) throws Exception {
    String path = app.path("/" + servlet + "/baskets");
    send(post(path, "{\"name\" 1}"))
        .isProblem(
            400, "Bad Request", error("is not valid JSON, at line 1, column 9", "pointer", "#"))
        .isLoggedWith("HttpMessageNotReadableException");
    send(post(path, "{\"name\":\"a\",\"entries\":[{\"qty\":\"x5551\"}]}"))
        .isProblem(
            400,
            "Bad Request",
            error(WRONG + ", at line 1, column 31", "pointer", "#/entries/0/qty"));
    send(post(path, "")).isProblem(400, "Bad Request", error("is missing", "pointer", "#"));
  }

  @ParameterizedTest
  @CsvSource({"SPRING_6, thrown", "SPRING_6, mvc", "SPRING_7, thrown", "SPRING_7, mvc"})
  void each_violation_of_a_parameter_has_its_name(FrameworkApp app, String servlet)
      throws Exception {
    String below = app.path("/" + servlet);
    send(get(below + "/search?page=0&size=x5551"))
        .isProblem(
            400,
            "Bad Request",
            error("must be greater than or equal to 1", "parameter", "page")
                + ","
                + error(WRONG, "parameter", "size"));
    send(get(below + "/page?p=5551"))
        .isProblem(400, "Bad Request", error("must be less than or equal to 10", "parameter", "p"));
    send(get(below + "/page")).isProblem(400, "Bad Request", error("is missing", "parameter", "p"));
    send(get(below + "/page?p=x5551"))
        .isProblem(400, "Bad Request", error(WRONG, "parameter", "p"))
        .isLoggedWith("MethodArgumentTypeMismatchException");
    send(get(below + "/baskets/5551"))
        .isProblem(400, "Bad Request", error("must be less than or equal to 10", "path", "number"));
    send(get(below + "/baskets/x5551"))
        .isProblem(400, "Bad Request", error(WRONG, "path", "number"));
    send(get(below + "/limit").with("X-Limit", "5551"))
        .isProblem(
            400, "Bad Request", error("must be less than or equal to 10", "header", "X-Limit"));
    send(get(below + "/limit"))
        .isProblem(400, "Bad Request", error("is missing", "header", "X-Limit"));
  }

  @ParameterizedTest
  @CsvSource({"SPRING_6, thrown", "SPRING_6, mvc", "SPRING_7, thrown", "SPRING_7, mvc"})
  void an_exception_with_a_status_keeps_it_and_its_fields(FrameworkApp app, String servlet)
      throws Exception {
    String below = app.path("/" + servlet);
    send(get(below + "/conflict"))
        .isProblem(409, "Conflict", "")
        .isLoggedWith("ResponseStatusException");
    send(get(below + "/gone"))
        .isProblem(410, "Gone", "")
        .isLoggedWith("BasketGoneException: inside 5551");
    send(get(below + "/nowhere")).isProblem(404, "Not Found", "");
    send(post(below + "/search", "{}"))
        .isProblem(405, "Method Not Allowed", "")
        .has("Allow", "GET");
    send(post(below + "/baskets", "x").with("Content-Type", "text/plain"))
        .isProblem(415, "Unsupported Media Type", "")
        .has("Accept", "application/json");
  }

  @ParameterizedTest
  @CsvSource({"SPRING_6, thrown", "SPRING_6, mvc", "SPRING_7, thrown", "SPRING_7, mvc"})
  void what_the_application_says_in_a_problem_detail_stays(FrameworkApp app, String servlet)
      throws Exception {
    String below = app.path("/" + servlet);
    send(get(below + "/busy"))
        .is(
            429,
            "{\"type\":\"about:blank\",\"title\":\"Too Many Requests\",\"status\":429,"
                + "\"detail\":\"Two baskets a minute.\",\"code\":429,\"requestId\":\"ID\"}")
        .has("Retry-After", "30");
    send(get(below + "/own")).hasStatus(409).contains("\"detail\":\"My own.\"").isWithout("code");
  }

  private AppResponse send(AppRequest request) throws Exception {
    return StartedApps.on(container).send(request);
  }

  private static String error(String detail, String place, String name) {
    return "{\"detail\":\"%s\",\"%s\":\"%s\"}".formatted(detail, place, name);
  }
}
