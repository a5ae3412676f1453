package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.errata.Violation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTest {

  @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
  @CsvSource({
    "'', ''",
    "/qty, qty",
    "/inv/0/itms/2/qty, inv[0].itms[2].qty",
    "/0, [0]",
    "/0/1/a, [0][1].a",
    "/a~1b/m~0n, a/b.m~n",
    "/01/-, 01.-",
  })
  void has_a_pointer_that_people_can_read(String pointer, String label) {
    assertThat(Violation.at(pointer, "is wrong").label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qty", "#/qty", " /qty", "/a~", "/a~2", "/~/b"})
  void refuses_a_pointer_that_is_none(String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Violation.at(pointer, "is wrong"))
        .withMessage(
            "'"
                + pointer
                + "' is no JSON Pointer, as in /inv/0/qty; '~' is written ~0, '/' in a name ~1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t"})
  void refuses_a_blank_detail(String detail) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Violation.inQuery("page", detail))
        .withMessage("the detail of a violation is blank");
  }

  @Test
  void says_place_and_text_in_one_line() {
    assertThat(Violation.at("/inv/0/qty", "must not be negative"))
        .hasToString("inv[0].qty: must not be negative");
    assertThat(Violation.at("", "must be an object")).hasToString("must be an object");
    assertThat(Violation.inQuery("page", "is missing")).hasToString("page: is missing");
    assertThat(Violation.inHeader("client_id", "is missing")).hasToString("client_id: is missing");
    assertThat(Violation.inPath("taxType", "is no number")).hasToString("taxType: is no number");
  }

  @Test
  void fills_its_arguments_in() {
    var violation = Violation.inQuery("page", "must be {min} to {max}").with("min", 1);

    assertThat(violation.text()).isEqualTo("must be 1 to {max}");
    assertThat(violation.with("max", 9L).text()).isEqualTo("must be 1 to 9");
    assertThat(violation.place()).isEqualTo(Place.PARAMETER);
  }

  @Test
  void leaves_braces_alone_without_arguments() {
    assertThat(Violation.at("/a", "must match [a-z]{2} and {}").text())
        .isEqualTo("must match [a-z]{2} and {}");
  }
}
