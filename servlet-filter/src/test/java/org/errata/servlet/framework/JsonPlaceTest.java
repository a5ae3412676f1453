package org.errata.servlet.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.servlet.framework.JsonComplaint.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlaceTest {

  private static final String DOCUMENT =
      "{\"a\": [1, {\"b\": \"x\\u0041\\n\\\"\", \"c/d\": null}], \"e~\": {\"\": true}, \"f\": -1.5e3}";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "OBJECT, ``",
        "ARRAY, /a",
        "NUMBER, /a/0",
        "OBJECT, /a/1",
        "STRING, /a/1/b",
        "NULL, /a/1/c~1d",
        "BOOLEAN, /e~0/",
        "NUMBER, /f",
      })
  void is_found_by_path_and_type(JsonType type, String pointer) {
    JsonComplaint complaint = complaint(pointer, true);

    assertThat(JsonPlace.find(DOCUMENT, complaint.found(type, null)).pointer()).isEqualTo(pointer);
    for (JsonType other : JsonType.values()) {
      if (other != type) {
        assertThat(JsonPlace.find(DOCUMENT, complaint.found(other, null))).isNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-1.5e3, /f, 69", "true, /e~0/, 57", "null, /a/1/c~1d, 38", "1, /a/0, 7"})
  void is_found_by_text_alone(String text, String pointer, int start) {
    JsonPlace place = JsonPlace.find(DOCUMENT, JsonComplaint.of(Kind.VALUE).found(null, text));

    assertThat(place.pointer()).isEqualTo(pointer);
    assertThat(place.start()).isEqualTo(start);
  }

  @Test
  void has_escapes_of_a_text_resolved() {
    JsonComplaint complaint = JsonComplaint.of(Kind.VALUE).found(JsonType.STRING, "xA\n\"");

    assertThat(JsonPlace.find(DOCUMENT, complaint).pointer()).isEqualTo("/a/1/b");
  }

  @Test
  void is_common_to_several_values() {
    String document = "{\"a\":[{\"b\":1},{\"b\":1}]}";
    JsonComplaint complaint = complaint("/a/b", false).found(null, "1");

    assertThat(JsonPlace.find(document, complaint).pointer()).isEqualTo("/a");
    assertThat(JsonPlace.find("{\"a\":[{\"b\":2},{\"b\":1}]}", complaint).pointer())
        .isEqualTo("/a/1/b");
  }

  @Test
  void may_have_any_name_where_the_path_has_an_empty_one() {
    JsonComplaint complaint = complaint("/a//b", true).found(null, "2");

    assertThat(JsonPlace.find("{\"a\":{\"x\":{\"b\":1},\"y\":{\"b\":2}}}", complaint).pointer())
        .isEqualTo("/a/y/b");
  }

  @Test
  void is_that_of_a_member_that_is_missing_in_an_object_that_is_there() {
    JsonComplaint missing =
        JsonComplaint.of(Kind.MISSING_MEMBER).path(List.of("a", "0", "x"), true);

    assertThat(JsonPlace.find("{\"a\":[{}]}", missing).pointer()).isEqualTo("/a/0/x");
    assertThat(JsonPlace.find("{\"a\":[{\"x\":1}]}", missing)).isNull();
    assertThat(JsonPlace.find("{\"a\":[1]}", missing)).isNull();
    assertThat(JsonPlace.find("{}", missing)).isNull();
  }

  @Test
  void is_that_of_a_member_that_an_object_has_twice() {
    JsonComplaint twice = JsonComplaint.of(Kind.DUPLICATE_MEMBER).found(null, "x");

    assertThat(JsonPlace.find("{\"a\":[{\"x\":1},{\"x\":2,\"y\":0,\"x\":3}]}", twice).pointer())
        .isEqualTo("/a/1/x");
    assertThat(JsonPlace.find("{\"a\":[{\"x\":1},{\"x\":2}]}", twice)).isNull();
  }

  @Test
  void is_within_a_part_of_the_text_if_the_library_tells_no_location() {
    String document = "{\"order\":{\"a\":[1,\"u\"]}}";
    JsonComplaint complaint = complaint("/a/1", true).found(JsonType.STRING, null);

    assertThat(JsonPlace.find(document, complaint).pointer()).isEqualTo("/order/a/1");
    assertThat(JsonPlace.find(document, complaint.at(1, 18))).isNull();
    assertThat(JsonPlace.find("{\"order\":{\"a\":[1,2]}}", complaint)).isNull();
  }

  @Test
  void is_found_by_location_under_another_name() {
    String document = "{\"u\":\"\u00e9\",\n\"A\":\"x\",\"\u00e9\":\"x\"}";
    JsonComplaint complaint = complaint("/a", true).found(JsonType.STRING, "x");

    assertThat(JsonPlace.atLocation(document, complaint.at(2, 5)).pointer()).isEqualTo("/A");
    // in characters, in bytes, and where the lines were joined
    for (JsonComplaint last :
        new JsonComplaint[] {complaint.at(2, 13), complaint.at(2, 14), complaint.at(1, 22)}) {
      assertThat(JsonPlace.atLocation(document, last).pointer()).isEqualTo("/\u00e9");
    }
    assertThat(JsonPlace.atLocation(document, complaint.at(2, 6))).isNull();
    assertThat(JsonPlace.atLocation(document, complaint.at(3, 5))).isNull();
    assertThat(JsonPlace.atLocation(document, complaint.found(null, "y").at(2, 5))).isNull();
  }

  @Test
  void is_not_found_after_the_end_of_a_text_that_is_cut() {
    for (int length = 0; length < DOCUMENT.length() - 7; length++) {
      JsonComplaint complaint = complaint("/f", true).found(JsonType.NUMBER, null);

      assertThat(JsonPlace.find(DOCUMENT.substring(0, length), complaint)).isNull();
    }
  }

  private static JsonComplaint complaint(String pointer, boolean hasIndexes) {
    List<String> path =
        pointer.isEmpty()
            ? List.of()
            : List.of(pointer.substring(1).split("/", -1)).stream()
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
    return JsonComplaint.of(Kind.VALUE).path(path, hasIndexes);
  }
}
