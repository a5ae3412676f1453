package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

  private static final String TRACE_PARENT =
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  private static final String MADE = "([0-9abcdefghjkmnpqrstvwxyz]{4}-){3}[0-9a-hjkmnp-tv-z]{4}";

  @Test
  void prefers_the_trace_id_of_a_valid_traceparent() {
    assertThat(RequestId.of(Optional.of(TRACE_PARENT), Optional.of("given")))
        .hasToString("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void is_the_given_id_if_the_traceparent_is_not_valid() {
    assertThat(RequestId.of(Optional.of("ff" + TRACE_PARENT.substring(2)), Optional.of("given")))
        .hasToString("given");
    assertThat(RequestId.of(Optional.empty(), Optional.of("given"))).hasToString("given");
  }

  @Test
  void is_read_from_one_header_or_not_at_all() {
    assertThat(RequestId.ofTraceparent(TRACE_PARENT))
        .hasValue(new RequestId("4bf92f3577b34da6a3ce929d0e0e4736"));
    assertThat(RequestId.ofTraceparent("given")).isEmpty();
    assertThat(RequestId.ofField(" given ")).hasValue(new RequestId("given"));
    assertThat(RequestId.ofField("a b")).isEmpty();
  }

  @Test
  void is_random_without_any_header() {
    assertThat(RequestId.of(Optional.empty(), Optional.empty()).value()).matches(MADE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "a",
        "Z",
        "k7rm-2xq9-vt4h-c8pn",
        "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        "Root=1-67891233:abcdef",
        "a_b.c~d+e/f=g:h@i-9"
      })
  void is_the_given_id_if_that_is_well_formed(String given) {
    assertThat(RequestId.of(Optional.empty(), Optional.of(given)).value()).isEqualTo(given);
  }

  @Test
  void has_no_white_space_around_it() {
    assertThat(RequestId.of(Optional.empty(), Optional.of(" abc\t")).value()).isEqualTo("abc");
  }

  static Stream<String> malformed() {
    return Stream.of(
        "",
        " ",
        "\t",
        "a b",
        "a\tb",
        "a\r\nSet-Cookie: b=c",
        "a\nb",
        "a\rb",
        "a\u0000b",
        "a\u007fb",
        "a\u0085b",
        "ä",
        "a\u00a0b",
        "\u0661",
        "\u212a",
        "a\u0080",
        "a\u007f",
        "\ud83d\ude00",
        "a,b",
        "a;b",
        "a\"b",
        "a'b",
        "a\\b",
        "<a>",
        "a&b",
        "{a}",
        "a%0ab",
        "x".repeat(129),
        "x".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void is_random_if_the_given_id_is_malformed(String given) {
    assertThat(RequestId.of(Optional.empty(), Optional.of(given)).value()).matches(MADE);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void cannot_be_malformed(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RequestId(value))
        .withMessage(
            "a request id has 1 to 128 of a-z, A-Z, 0-9"
                + " and '-', '_', '.', '~', '+', '/', '=', ':', '@'");
  }

  @Test
  void has_128_characters_at_most() {
    var longest = "x".repeat(128);

    assertThat(RequestId.of(Optional.empty(), Optional.of(longest)).value()).isEqualTo(longest);
  }

  @Test
  void is_never_repeated() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(RequestId.make().value());
    }

    assertThat(made).hasSize(10_000).allMatch(id -> id.matches(MADE));
  }

  @Test
  void consists_of_letters_and_digits_that_are_not_easily_confused() {
    Set<Character> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      RequestId.make().value().chars().forEach(c -> seen.add((char) c));
    }

    // 32 characters, so that 16 of them have 80 bits, and the dash
    assertThat(seen).hasSize(33).doesNotContain('i', 'l', 'o', 'u');
  }
}
