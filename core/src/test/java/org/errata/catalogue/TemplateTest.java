package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  private static final Map<String, String> ARGUMENTS =
      Map.of("a", "1", "taxType", "VAT", "_x9", "2", "azAZ_09", "3", "empty", "", "nested", "{a}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | ``",
        "plain | plain",
        "Tax type {taxType} not found. | Tax type VAT not found.",
        "{a}{a} | 11",
        "{a}-{_x9} | 1-2",
        "{azAZ_09} | 3",
        "[{empty}] | []",
        "{nested} | {a}",
        "{unknown} | {unknown}",
        "a } b | a } b",
        "a { b | a { b",
        "} { | } {",
        "{ two words } | { two words }",
        "{a | {a",
        "{a:b} | {a:b}",
        "${a} | $1",
        "{{a}} | {1}",
        "{taxTyp\u00e9} | {taxTyp\u00e9}",
      })
  void replaces_placeholders_and_nothing_else(String text, String filled) {
    assertThat(Template.of(text).fill(ARGUMENTS)).isEqualTo(filled);
    assertThat(Template.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`Use {\"ctry\":\"XXX\"} here`",
        "`{\"ctry\":\"XXX\",\"n\":[1,{\"b\":{}}]}`",
        "`{\"a\":{}}`",
        "`{\"a\": {}}`",
        "`[{},{}]`",
        "`'{}'`",
        "`The body was \"{}\".`",
        "`The body was '{}'.`",
        "`The body was ``{}``.`",
        "`an empty object: {}`",
        "`{\"index\":{0}}`",
        "`{ \"a\" : 1 }`",
        "`body { font-size: 1em }`",
        "`{1,3}`",
        "`{ of {0} and {} }`",
        "`/users/{id:[0-9]+}`",
      })
  void treats_quotations_as_literal(String text) {
    var template = Template.of(text);

    assertThat(template.placeholders()).isEmpty();
    assertThat(template.fill(ARGUMENTS)).isEqualTo(template.toString());
  }

  @Test
  void replaces_placeholders_within_quotations() {
    assertThat(Template.of("Unknown: {\"type\":\"{taxType}\",\"n\":{a}}").fill(ARGUMENTS))
        .isEqualTo("Unknown: {\"type\":\"VAT\",\"n\":1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tax type {} not found | `{}`",
        "Tax type { } not found | `{ }`",
        "Tax type { taxType } not found | { taxType }",
        "Tax type {0} not found | {0}",
        "{0} | {0}",
        "Tax type {tax-type} not found | {tax-type}",
        "Tax type {tax.type} not found | {tax.type}",
        "Tax type {1st} not found | {1st}",
        "{a} and {} | `{}`",
        "1} Tax type {0} | {0}",
      })
  void refuses_a_placeholder_without_an_identifier(String text, String found) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.of(text))
        .withMessage(
            "'"
                + found
                + "' has no identifier between its braces; a placeholder is written as in {taxType}");
  }

  @Test
  void returns_each_placeholder_once_and_in_order() {
    var template = Template.of("{b} {a} {b} {\"c\":1}");

    assertThat(template.placeholders()).containsExactly("b", "a");
    assertThat(template.missingIn(Map.of())).isEqualTo(List.of("b", "a"));
    assertThat(template.missingIn(Map.of("b", "", "c", "1"))).isEqualTo(List.of("a"));
    assertThat(Template.of("{\"c\":1}").missingIn(Map.of())).isEmpty();
  }

  @Test
  void is_equal_to_the_same_text() {
    assertThat(Template.of("{a}")).isEqualTo(Template.of("{a}")).hasSameHashCodeAs("{a}");
    assertThat(Template.of("{a}")).isNotEqualTo(Template.of("{b}")).isNotEqualTo("{a}");
    assertThat(Template.of("").isEmpty()).isTrue();
    assertThat(Template.of(" ").isEmpty()).isFalse();
  }

  @Test
  void parses_a_long_text() {
    var text = "{".repeat(100_000);

    assertThat(Template.of(text)).hasToString(text);
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException().isThrownBy(() -> Template.of(null)).withMessage("text");
  }
}
