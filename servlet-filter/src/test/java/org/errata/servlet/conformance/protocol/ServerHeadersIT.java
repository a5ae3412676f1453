package org.errata.servlet.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Header fields that a server sets before the web application is called, invisible to filters. An
 * error response removes or keeps them like those of the application, and repeats none.
 */
@OnEveryContainer
record ServerHeadersIT(RunningContainer container) {

  /** One error of each origin. */
  private enum Origin {
    SEND_ERROR(404),
    EXCEPTION(500),
    RULE(400);

    private final int status;

    Origin(int status) {
      this.status = status;
    }

    RawRequest request() {
      return switch (this) {
        case SEND_ERROR -> RawRequest.get("/conformance/send-error/plain?status=404");
        case EXCEPTION -> RawRequest.get("/conformance/uncaught/unchecked");
        case RULE -> ApiRequests.body("").body("{");
      };
    }
  }

  private static final String REQUESTED_BY = "X-Server-Sets";

  @ParameterizedTest
  @EnumSource
  void the_request_id_of_the_server_is_kept(Origin origin) {
    RawResponse response = send(origin, "X-Request-Id=of-the-server");
    assertThat(response.all("X-Request-Id")).containsExactly("of-the-server");
  }

  @ParameterizedTest
  @EnumSource
  void fields_of_the_error_response_replace_those_of_the_server(Origin origin) {
    RawResponse response =
        send(
            origin,
            "Cache-Control=public",
            "X-Content-Type-Options=sniff",
            "Content-Language=x-none",
            "Content-Type=text/css");
    assertThat(response.all("Cache-Control")).containsExactly("no-store");
    assertThat(response.all("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(response.all("Content-Language")).containsExactly("en");
    assertThat(response.all("Content-Type")).containsExactly("application/json");
    assertThat(response.all("X-Request-Id")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void fields_of_the_exchange_are_kept(Origin origin) {
    RawResponse response = send(origin, "X-Trace=1", "Vary=Origin");
    assertThat(response.all("X-Trace")).containsExactly("1");
    assertThat(response.all("Vary")).containsExactly("Origin", "Accept", "Accept-Language");
    assertThat(response.all("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @EnumSource
  void fields_of_the_discarded_body_are_removed(Origin origin) {
    RawResponse response = send(origin, "ETag=\"1\"", "Content-Encoding=br", "X-Powered-By=cats");
    assertThat(response.all("ETag")).isEmpty();
    assertThat(response.all("Content-Encoding")).isEmpty();
    assertThat(response.all("X-Powered-By")).isEmpty();
  }

  private RawResponse send(Origin origin, String... fields) {
    RawRequest request = origin.request();
    for (String field : fields) {
      request = request.with(REQUESTED_BY, field);
    }
    RawResponse response = container.exchange(request);
    assertThat(response.status()).isEqualTo(origin.status);
    return response;
  }
}
