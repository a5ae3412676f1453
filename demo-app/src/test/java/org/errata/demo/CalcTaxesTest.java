package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalcTaxesTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @Test
  void returns_one_tax_for_each_item() {
    assertThat(calculate(ExpectedBodies.TWO_ITEMS)).isEqualTo("200 " + ExpectedBodies.TWO_TAXES);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | {\"inv\":[]}",
        "{\"inv\":null} | {\"inv\":[]}",
        "{\"x\":{\"inv\":[1,[2]]}} | {\"inv\":[]}",
        "{\"inv\":[{}]} | {\"inv\":[{\"itms\":[]}]}",
        "{\"inv\":[{\"itms\":null,\"doc\":null}]} | {\"inv\":[{\"itms\":[]}]}",
        "{\"inv\":[{\"itms\":[{}]}]} | {\"inv\":[{\"itms\":[{\"txs\":[]}]}]}",
        "{\"inv\":[{\"itms\":[{\"ref\":null,\"chg\":null,\"tran\":null}]}]}"
            + " | {\"inv\":[{\"itms\":[{\"txs\":[]}]}]}",
        "{\"inv\":[{\"itms\":[{\"x\":[{\"chg\":1}],\"ref\":\"\u00e9\"}],\"y\":{}}]}"
            + " | {\"inv\":[{\"itms\":[{\"ref\":\"\u00e9\",\"txs\":[]}]}]}",
      })
  void accepts_missing_members_and_ignores_unknown_ones(String body, String expected) {
    assertThat(calculate(body)).isEqualTo("200 " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 19, 5.00, Sales Tax",
    "100, 1, 12.50, Universal Service Fund",
    "100, 2.0, 7.00, Utility Users Tax",
    "100, 4294967297, 5.00, Sales Tax",
    "100, 1e999999999, 5.00, Sales Tax",
    "0.1, 19, 0.01, Sales Tax",
    "0.09, 19, 0.00, Sales Tax",
    "-100.10, 19, -5.01, Sales Tax",
    "1e3, 19, 50.00, Sales Tax",
    "12345678901234567890.12, 19, 617283945061728394.51, Sales Tax",
  })
  void rounds_half_a_cent_up(String charge, String transaction, String tax, String name) {
    assertThat(calculate(item("\"chg\":%s,\"tran\":%s".formatted(charge, transaction))))
        .startsWith("200 ")
        .contains("\"name\":\"" + name + "\"")
        .contains("\"tax\":" + tax + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "5",
        "null",
        "true",
        "\"inv\"",
        "{\"inv\":5}",
        "{\"inv\":{}}",
        "{\"inv\":[1]}",
        "{\"inv\":[null]}",
        "{\"inv\":[[]]}",
        "{\"inv\":[{\"doc\":5}]}",
        "{\"inv\":[{\"doc\":[]}]}",
        "{\"inv\":[{\"itms\":{}}]}",
        "{\"inv\":[{\"itms\":[1]}]}",
        "{\"inv\":[{\"itms\":[[]]}]}",
        "{\"inv\":[{\"itms\":[null]}]}",
        "{\"inv\":[{\"itms\":[{\"ref\":5}]}]}",
        "{\"inv\":[{\"itms\":[{\"tran\":\"19\"}]}]}",
      })
  void refuses_members_of_the_wrong_type(String body) {
    assertThat(calculate(body)).isEqualTo("400 " + ExpectedBodies.BAD_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"abc\"",
        "\"12\"",
        "\"\"",
        "true",
        "[]",
        "{}",
        "1e999999999",
        "1e-999999999",
        "1e99999999999",
        "0e999999999",
        "-1e31",
        "1234567890123456789012345678901"
      })
  void refuses_an_illegal_charge(String charge) {
    assertThat(calculate(item("\"chg\":" + charge))).isEqualTo("400 " + ExpectedBodies.BAD_REQUEST);
  }

  @Test
  void refuses_strings_of_more_than_1000_characters() {
    String tooLong = "x".repeat(1_001);

    assertThat(calculate(item("\"ref\":\"" + tooLong + "\""))).startsWith("400 ");
    assertThat(calculate("{\"inv\":[{\"doc\":\"" + tooLong + "\"}]}")).startsWith("400 ");
    assertThat(calculate(item("\"ref\":\"" + tooLong.substring(1) + "\""))).startsWith("200 ");
  }

  @Test
  void ignores_unknown_members_as_deep_as_the_rule_body_allows() {
    int depth = 999;

    assertThat(calculate("{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}"))
        .isEqualTo("200 {\"inv\":[]}");
    assertThat(calculate(item("\"x\":" + "[".repeat(depth - 4) + "]".repeat(depth - 4))))
        .startsWith("200 ");
    assertThat(calculate("{\"x\":" + "[".repeat(depth + 1) + "]".repeat(depth + 1) + "}"))
        .isEqualTo("400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  private static String item(String members) {
    return "{\"inv\":[{\"itms\":[{" + members + "}]}]}";
  }

  private static String calculate(String body) {
    return DEMO.post(Paths.CALCTAXES, body).asDemo().send().statusAndBody();
  }
}
