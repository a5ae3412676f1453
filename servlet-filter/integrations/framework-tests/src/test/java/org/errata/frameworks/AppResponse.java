package org.errata.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A response, and the log of the application that has sent it. */
final class AppResponse {

  private final HttpResponse<String> response;
  private final Path log;

  AppResponse(HttpResponse<String> response, Path log) {
    this.response = response;
    this.log = log;
  }

  /** Checks status and body, in which {@code ID} stands for the id of the request. */
  AppResponse is(int status, String body) {
    assertThat(response.body().replace(id(), "ID")).isEqualTo(body);
    assertThat(response.statusCode()).isEqualTo(status);
    return this;
  }

  /** Checks that the body is problem+json with a status and no more than is said of it. */
  AppResponse isProblem(int status, String title, String errors) {
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    String code = "\"status\":%d,\"code\":%d,".formatted(status, status);
    return is(
        status,
        "{\"type\":\"about:blank\",\"title\":\"%s\",%s\"requestId\":\"ID\"%s}"
            .formatted(title, code, errors.isEmpty() ? "" : ",\"errors\":[" + errors + "]"));
  }

  AppResponse hasStatus(int status) {
    assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(status);
    return this;
  }

  AppResponse contains(String part) {
    assertThat(response.body()).contains(part);
    return this;
  }

  AppResponse isWithout(String part) {
    assertThat(response.body()).doesNotContain(part);
    return this;
  }

  AppResponse has(String field, String value) {
    assertThat(response.headers().firstValue(field)).hasValue(value);
    return this;
  }

  /** Checks that the log has the exception of this request, with its stack trace. */
  AppResponse isLoggedWith(String exception) {
    assertThat(logOfRequest()).contains(exception).contains("\tat ");
    return this;
  }

  /** Returns what was logged from the line of this request on. */
  private String logOfRequest() {
    try {
      return Files.readString(log)
          .lines()
          .dropWhile(line -> !line.contains("[" + id() + "]"))
          .limit(60)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id() {
    return response.headers().firstValue("X-Request-Id").orElse("no id");
  }
}
