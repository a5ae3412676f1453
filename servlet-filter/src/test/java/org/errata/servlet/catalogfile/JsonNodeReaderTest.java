package org.errata.servlet.catalogfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNodeReaderTest {

  @Test
  void reads_every_kind_of_value_with_its_position() {
    assertThat(JsonNodeReader.read("{\"a\": [1, -2.5e+3,\"x\"],\n\"b\":{},\"c\" : null, \"d\":[]}"))
        .isEqualTo(
            new ObjectNode(
                0,
                List.of(
                    new Member(
                        1,
                        "a",
                        new ArrayNode(
                            6,
                            List.of(
                                new LiteralNode(7, "1"),
                                new LiteralNode(10, "-2.5e+3"),
                                new StringNode(18, "x")))),
                    new Member(24, "b", new ObjectNode(28, List.of())),
                    new Member(31, "c", new LiteralNode(37, "null")),
                    new Member(43, "d", new ArrayNode(47, List.of())))));
  }

  @Test
  void keeps_members_of_the_same_name() {
    assertThat(JsonNodeReader.read("{\"a\":1,\"a\":2}"))
        .isEqualTo(
            new ObjectNode(
                0,
                List.of(
                    new Member(1, "a", new LiteralNode(5, "1")),
                    new Member(7, "a", new LiteralNode(11, "2")))));
  }

  @Test
  void passes_over_a_byte_order_mark_and_white_space() {
    assertThat(JsonNodeReader.read("\uFEFF \t\r\n true \n")).isEqualTo(new LiteralNode(6, "true"));
    assertThat(JsonNodeReader.read("0")).isEqualTo(new LiteralNode(0, "0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\\\"\\\\\\/ | \"\\/",
        "\\u00e9\\uD83D\\ude00 | é😀",
        "{a},[b]:c | {a},[b]:c",
        "a\\u0020b | a b"
      })
  void resolves_escapes(String written, String text) {
    assertThat(JsonNodeReader.read("\"" + written + "\"")).isEqualTo(new StringNode(0, text));
  }

  @Test
  void resolves_escapes_of_control_characters() {
    assertThat(JsonNodeReader.read("\"\\b\\f\\n\\r\\t\""))
        .isEqualTo(new StringNode(0, "\b\f\n\r\t"));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-1, true", "true, false", "false, false", "null, false"})
  void tells_numbers_from_other_literals(String written, boolean isNumber) {
    assertThat(new LiteralNode(0, written).isNumber()).isEqualTo(isNumber);
  }
}
