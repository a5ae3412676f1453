package org.errata.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsReaderTest {

  /** {@code demo@example.com:secret}. */
  private static final String DEMO = "ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=";

  /** {@code demo@example.com:other}. */
  private static final String OTHER = "ZGVtb0BleGFtcGxlLmNvbTpvdGhlcg==";

  private static final CredentialsReader READER = new CredentialsReader(AfcEntries.HEADERS);

  private static final Optional<Credentials> FOUND =
      Optional.of(new Credentials("demo@example.com", "secret", "1001"));

  @ParameterizedTest
  @ValueSource(strings = {"Basic ", "basic ", "BASIC ", "bAsIc ", "Basic   ", "  Basic "})
  void reads_basic_authorization_in_any_case(String scheme) {
    assertThat(found(client().with("Authorization", scheme + DEMO))).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=",
        "ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ%3D",
        "ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ%3d",
        " ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ= ",
      })
  void reads_the_api_key_however_its_padding_is_written(String apiKey) {
    assertThat(found(client().with("api_key", apiKey))).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ZGU6cHc==", "ZGU6cHc%3D%3D=", "ZGU6%3DcHc=", "ZGU6cHc%3", "ZGU6cHc%253D"})
  void refuses_an_api_key_with_too_much_padding_or_in_the_wrong_place(String apiKey) {
    assertThat(found(client().with("api_key", apiKey))).isEmpty();
  }

  @Test
  void reads_mixed_padding() {
    assertThat(found(client().with("api_key", "ZGU6cA=%3D")))
        .contains(new Credentials("de", "p", "1001"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing | ``",
        "blank | `   `",
        "scheme alone | Basic",
        "scheme and space | `Basic  `",
        "no space | BasicZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=",
        "tab for space | `Basic\tZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=`",
        "no scheme | ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=",
        "bearer | Bearer ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=",
        "digest | Digest username=\"demo\"",
        "longer scheme | Basically ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=",
        "clear text | Basic demo@example.com:secret",
        "not Base64 | Basic !!!!",
        "one digit | Basic Z",
        "cut short | Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZ",
        "space inside | Basic ZGVtb0BleGFtc GxlLmNvbTpzZWNyZXQ=",
        "two values | Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=, Basic ZGU6cHc=",
        "URL alphabet | Basic 8J-YgDpw_-A=",
        "percent-encoded padding, which only api_key may have"
            + " | Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ%3D",
        "padding alone | Basic ====",
        "no colon (demo) | Basic ZGVtbw==",
        "empty user (:secret) | Basic OnNlY3JldA==",
        "colon alone | Basic Og==",
      })
  void refuses_malformed_authorization(String what, String authorization) {
    assertThat(found(client().with("Authorization", authorization))).as(what).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de\u0000mo:secret",
        "demo:sec\nret",
        "demo:sec\r\nret",
        "demo\t:secret",
        "demo:secret\u007f",
        "demo:\u001bsecret",
        "demo:secret\u0085"
      })
  void refuses_control_characters(String pair) {
    assertThat(read(pair, UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dörte:secret", "demo:ÿ", "demo:\u00c0\u00af", "demo:\u00ed\u00a0\u0080"})
  void refuses_what_is_not_utf_8(String pair) {
    assertThat(read(pair, ISO_8859_1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "demo:a:b:c | demo | a:b:c",
        "demo::  | demo | :",
        "demo: | demo | ''",
        "Dörte:straße€😀 | Dörte | straße€😀",
        "a b:c d | a b | c d",
      })
  void ends_the_user_at_the_first_colon(String pair, String user, String password) {
    assertThat(read(pair, UTF_8)).contains(new Credentials(user, password, "1001"));
  }

  @Test
  void keeps_the_case_of_user_and_password() {
    assertThat(read("DEMO@Example.com:SeCrEt", UTF_8))
        .contains(new Credentials("DEMO@Example.com", "SeCrEt", "1001"));
  }

  @Test
  void reads_lines_that_repeat_the_same_value() {
    assertThat(
            found(
                client()
                    .with("Authorization", "Basic " + DEMO)
                    .with("Authorization", "Basic " + DEMO)
                    .with("client_id", "1001")))
        .isEqualTo(FOUND);
  }

  @Test
  void refuses_lines_with_different_values() {
    assertThat(
            found(
                client()
                    .with("Authorization", "Basic " + DEMO)
                    .with("Authorization", "Basic " + OTHER)))
        .isEmpty();
    assertThat(
            found(
                client()
                    .with("Authorization", "Basic " + DEMO)
                    .with("Authorization", "Bearer " + DEMO)))
        .isEmpty();
    assertThat(found(client().with("api_key", DEMO).with("api_key", OTHER))).isEmpty();
    assertThat(
            found(
                client()
                    .with("Authorization", "Basic " + DEMO)
                    .with("api_key", DEMO)
                    .with("api_key", OTHER)))
        .isEmpty();
  }

  @Test
  void refuses_lines_with_different_values_even_beside_a_valid_api_key() {
    assertThat(
            found(
                client()
                    .with("Authorization", "Basic " + DEMO)
                    .with("Authorization", "Basic " + OTHER)
                    .with("api_key", DEMO)))
        .isEmpty();
  }

  @Test
  void reads_both_headers_when_they_have_the_same_value() {
    assertThat(
            found(
                client()
                    .with("Authorization", "Basic " + DEMO)
                    .with("api_key", DEMO.replace("=", "%3D"))))
        .isEqualTo(FOUND);
  }

  @Test
  void refuses_both_headers_when_they_differ() {
    assertThat(found(client().with("Authorization", "Basic " + DEMO).with("api_key", OTHER)))
        .isEmpty();
    assertThat(found(client().with("Authorization", "Basic !!!").with("api_key", DEMO))).isEmpty();
  }

  @Test
  void ignores_a_blank_header_beside_the_other() {
    assertThat(found(client().with("Authorization", "Basic " + DEMO).with("api_key", " ")))
        .isEqualTo(FOUND);
    assertThat(found(client().with("Authorization", "").with("api_key", DEMO))).isEqualTo(FOUND);
  }

  @Test
  void refuses_a_request_without_any_credentials() {
    assertThat(found(client())).isEmpty();
    assertThat(found(client().with("api_key", ""))).isEmpty();
  }

  @Test
  void refuses_a_missing_blank_or_ambiguous_client_id() {
    var basic = "Basic " + DEMO;

    assertThat(found(FakeRequest.get().with("Authorization", basic))).isEmpty();
    assertThat(found(FakeRequest.get().with("Authorization", basic).with("client_id", " \t")))
        .isEmpty();
    assertThat(
            found(
                FakeRequest.get()
                    .with("Authorization", basic)
                    .with("client_id", "1001")
                    .with("client_id", "1002")))
        .isEmpty();
  }

  @Test
  void refuses_a_client_id_of_more_than_128_characters() {
    var longest = "x".repeat(128);

    assertThat(found(FakeRequest.get().with("api_key", DEMO).with("client_id", longest)))
        .contains(new Credentials("demo@example.com", "secret", longest));
    assertThat(found(FakeRequest.get().with("api_key", DEMO).with("client_id", longest + "x")))
        .isEmpty();
  }

  @Test
  void strips_white_space_around_the_client_id() {
    assertThat(found(FakeRequest.get().with("client_id", " 1001 ").with("api_key", DEMO)))
        .isEqualTo(FOUND);
  }

  private static FakeRequest client() {
    return FakeRequest.get().with("client_id", "1001");
  }

  private static Optional<Credentials> found(RequestView request) {
    try {
      return Optional.of(READER.read(request));
    } catch (MalformedHeaderException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Credentials> read(String pair, Charset charset) {
    var base64 = Base64.getEncoder().encodeToString(pair.getBytes(charset));
    return found(client().with("Authorization", "Basic " + base64));
  }
}
