package org.errata.frameworks;

import static org.errata.frameworks.AppRequest.get;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate Validator 8 and 9, on each container. */
@ParameterizedClass
@EnumSource
class JakartaValidationIT {

  private static final String TITLE = "The request is not valid.";
  private static final String EXCEPTION = "jakarta.validation.ConstraintViolationException";

  @Parameter private AppContainer container;

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void each_violation_of_a_bean_has_its_pointer(FrameworkApp app) throws Exception {
    String negative = "must be greater than or equal to 0";
    String errors =
        Stream.of(
                error("must be complete", "#/complete"),
                error("must be greater than or equal to 1", "#/counts"),
                error(negative, "#/inv/0/byName/a~1b/qty"),
                error(negative, "#/inv/0/itms/2/qty"),
                error(negative, "#/inv/0/itms/10/qty"),
                error("must not be null", "#/number"),
                error("must not be blank", "#/tags/1"))
            .collect(Collectors.joining(","));

    send(app, "bean").isProblem(422, TITLE, errors).isLoggedWith(EXCEPTION);
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void the_causes_of_an_exception_are_read_though_an_entry_names_a_class_of_java(FrameworkApp app)
      throws Exception {
    send(app, "wrapped")
        .isProblem(422, TITLE, error("must not be null", "#/number"))
        .isLoggedWith(EXCEPTION);
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void an_argument_is_a_parameter_and_a_bean_is_the_body(FrameworkApp app) throws Exception {
    send(app, "arguments")
        .isProblem(
            422,
            TITLE,
            error("must not be null", "#/number")
                + ",{\"detail\":\"must be less than or equal to 10\",\"parameter\":\"page\"}");
    send(app, "argument")
        .isProblem(422, TITLE, "{\"detail\":\"must not be null\",\"parameter\":\"invoice\"}");
    send(app, "lists")
        .isProblem(
            422,
            TITLE,
            error("must not be null", "#/0/number")
                + ",{\"detail\":\"must be less than or equal to 3\",\"parameter\":\"sizes\"}");
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void a_return_value_is_a_mistake_of_the_application(FrameworkApp app) throws Exception {
    send(app, "returned")
        .is(
            500,
            "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
                + "\"detail\":\"A problem has occurred with the service\",\"code\":500,"
                + "\"requestId\":\"ID\"}")
        .isLoggedWith(EXCEPTION);
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void messages_are_those_of_the_validator_in_its_language(FrameworkApp app) throws Exception {
    StartedApps.on(container)
        .send(get(app.path("/validate/wrapped")).with("Accept-Language", "de"))
        .isProblem(422, "Die Anfrage ist nicht gültig.", error("darf nicht null sein", "#/number"));
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void no_more_than_a_hundred_violations_are_sent(FrameworkApp app) throws Exception {
    send(app, "many")
        .isProblem(
            422,
            TITLE,
            IntStream.range(0, 100)
                .mapToObj(
                    i -> error("must be greater than or equal to 0", "#/inv/0/itms/" + i + "/qty"))
                .collect(Collectors.joining(",")));
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION_8", "VALIDATION_9"})
  void an_entry_that_names_the_class_decides(FrameworkApp app) throws Exception {
    send(app, "refused")
        .is(
            409,
            "{\"type\":\"about:blank\",\"title\":\"Refused\",\"status\":409,"
                + "\"requestId\":\"ID\"}");
  }

  private AppResponse send(FrameworkApp app, String path) throws Exception {
    return StartedApps.on(container).send(get(app.path("/validate/" + path)));
  }

  private static String error(String detail, String pointer) {
    return "{\"detail\":\"%s\",\"pointer\":\"%s\"}".formatted(detail, pointer);
  }
}
