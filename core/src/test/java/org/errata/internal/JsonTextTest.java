package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

  @Test
  void separates_members_and_elements() {
    var json =
        new JsonText()
            .beginObject()
            .name("a")
            .value(1)
            .name("b")
            .beginArray()
            .value("c")
            .value(-2)
            .beginObject()
            .endObject()
            .beginArray()
            .endArray()
            .endArray()
            .name("d")
            .value("e")
            .endObject();

    assertThat(json).hasToString("{\"a\":1,\"b\":[\"c\",-2,{},[]],\"d\":\"e\"}");
  }

  @Test
  void indents_each_member_and_element_on_its_own_line() {
    var json =
        JsonText.indented()
            .beginObject()
            .name("a")
            .value(1)
            .name("b")
            .beginArray()
            .value("c")
            .beginObject()
            .endObject()
            .beginArray()
            .endArray()
            .beginObject()
            .name("d")
            .value(true)
            .endObject()
            .endArray()
            .name("e")
            .json("{\"f\":[0]}")
            .endObject();

    assertThat(json)
        .hasToString(
            """
            {
              "a": 1,
              "b": [
                "c",
                {},
                [],
                {
                  "d": true
                }
              ],
              "e": {"f":[0]}
            }""");
    assertThat(JsonText.indented().value(false)).hasToString("false");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing | `` | ``",
        "plain | `a b` | `a b`",
        "quotes | `say \"hi\"` | `say \\\"hi\\\"`",
        "apostrophe | `it's` | `it's`",
        "backslash | `\\` | `\\\\`",
        "escape | `\\n` | `\\\\n`",
        "slash | `</script>` | `</script>`",
        "line feed | `a\nb` | `a\\nb`",
        "carriage return | `a\rb` | `a\\rb`",
        "tab | `a\tb` | `a\\tb`",
        "nul | `\u0000` | `\\u0000`",
        "backspace | `\b` | `\\u0008`",
        "form feed | `\f` | `\\u000c`",
        "escape character | `\u001b` | `\\u001b`",
        "last control character | `\u001f` | `\\u001f`",
        "delete | `\u007f` | `\\u007f`",
        "line separator | `\u2028` | `\u2028`",
        "umlaut | `ä` | `ä`",
        "euro | `€` | `€`",
        "astral | `\ud83d\ude00` | `\ud83d\ude00`",
        "high surrogate alone | `\ud83d` | `\\ud83d`",
        "high surrogate before a letter | `\ud83da` | `\\ud83da`",
        "low surrogate alone | `\ude00` | `\\ude00`",
        "low surrogate after a letter | `a\ude00` | `a\\ude00`",
        "wrong order | `\ude00\ud83d` | `\\ude00\\ud83d`",
        "high before a pair | `\ud83d\ud83d\ude00` | `\\ud83d\ud83d\ude00`",
        "low after a pair | `\ud83d\ude00\ude00` | `\ud83d\ude00\\ude00`",
      })
  void escapes_what_json_and_utf_8_cannot_contain(String what, String text, String escaped) {
    var json = new JsonText().value(text).toString();

    assertThat(json).as(what).isEqualTo("\"" + escaped + "\"");
  }

  @Test
  void writes_well_formed_json_whatever_the_text() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      var json = new JsonText().beginObject().name("a" + c).value(c + "b").endObject().toString();
      var bytes = json.getBytes(UTF_8);

      assertThat(JsonScanner.scan(bytes)).isInstanceOf(JsonVerdict.WellFormed.class);
      assertThat(new String(bytes, UTF_8).equals(json)).as("U+%04x survives", i).isTrue();
    }
  }
}
