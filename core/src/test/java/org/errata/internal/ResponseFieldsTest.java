package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseFieldsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Age",
        "Cache-Control",
        "CDN-Cache-Control",
        "Content-Anything",
        "content-disposition",
        "Content-Encoding",
        "Content-Length",
        "CONTENT-TYPE",
        "Digest",
        "ETag",
        "Expires",
        "Last-Modified",
        "Pragma",
        "Repr-Digest",
        "Surrogate-Control",
        "Trailer",
        "Transfer-Encoding",
        "X-Powered-By"
      })
  void a_field_about_the_body_is_removed_with_it(String name) {
    assertThat(ResponseFields.isRemovedWithBody(name, 404)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access-Control-Allow-Origin",
        "Allow",
        "Connection",
        "Content-Security-Policy",
        "content-security-policy-report-only",
        "Date",
        "Link",
        "Retry-After",
        "Server",
        "Set-Cookie",
        "Vary",
        "WWW-Authenticate",
        "X-Request-Id"
      })
  void a_field_about_the_exchange_stays(String name) {
    assertThat(ResponseFields.isRemovedWithBody(name, 404)).isFalse();
  }

  @Test
  void the_length_that_ranges_must_lie_in_stays_on_a_416() {
    assertThat(ResponseFields.isRemovedWithBody("content-range", 416)).isFalse();
    assertThat(ResponseFields.isRemovedWithBody("Content-Range", 404)).isTrue();
    assertThat(ResponseFields.isRemovedWithBody("Content-Length", 416)).isTrue();
  }

  @Test
  void filters_may_have_set_these_before_the_application_runs() {
    assertThat(ResponseFields.setBeforeTheApplication())
        .containsExactlyInAnyOrder(
            "Content-Encoding",
            "Content-Disposition",
            "Content-Range",
            "ETag",
            "Expires",
            "Last-Modified",
            "Pragma",
            "X-Powered-By");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Age",
        "cache-control",
        "Connection",
        "Content-Language",
        "Content-Length",
        "Content-Location",
        "Date",
        "ETag",
        "Expires",
        "Keep-Alive",
        "Last-Modified",
        "Proxy-Connection",
        "Server",
        "Set-Cookie",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Vary",
        "X-Content-Type-Options",
        "X-Request-Id"
      })
  void an_entry_cannot_fix_what_is_computed_for_each_response(String name) {
    assertThat(ResponseFields.mayBeFixed(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Allow",
        "Content-Security-Policy",
        "Link",
        "Pragma",
        "Retry-After",
        "WWW-Authenticate"
      })
  void an_entry_may_fix_other_fields(String name) {
    assertThat(ResponseFields.mayBeFixed(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow",
        "Cache-Control",
        "Connection",
        "Content-Anything",
        "Content-Security-Policy",
        "Date",
        "Retry-After",
        "Server",
        "Set-Cookie",
        "Transfer-Encoding",
        "Vary",
        "WWW-Authenticate",
        "X-Content-Type-Options"
      })
  void a_field_with_a_meaning_of_its_own_cannot_carry_the_request_id(String name) {
    assertThat(ResponseFields.mayCarryRequestId(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Request-Id", "x-request-id", "X-Correlation-Id", "Trace"})
  void any_other_field_may_carry_the_request_id(String name) {
    assertThat(ResponseFields.mayCarryRequestId(name)).isTrue();
  }
}
