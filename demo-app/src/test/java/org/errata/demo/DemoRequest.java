package org.errata.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** A request to the demo over HTTP. */
final class DemoRequest {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String method;
  private final HttpRequest.Builder request;
  private BodyPublisher body = BodyPublishers.noBody();

  DemoRequest(URI base, String method, String path) {
    this.method = method;
    this.request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
  }

  static String base64(String userAndPassword) {
    return Base64.getEncoder().encodeToString(userAndPassword.getBytes(UTF_8));
  }

  DemoRequest header(String name, String value) {
    request.header(name, value);
    return this;
  }

  DemoRequest replacing(String name, String value) {
    request.setHeader(name, value);
    return this;
  }

  DemoRequest basic(String userAndPassword) {
    return replacing("Authorization", "Basic " + base64(userAndPassword));
  }

  /** With the credentials of the first account. */
  DemoRequest asDemo() {
    return basic("demo@example.com:secret").replacing("client_id", "1001");
  }

  /** With the credentials of the second account. */
  DemoRequest asSecond() {
    return basic("second@example.com:secret").replacing("client_id", "1002");
  }

  DemoRequest body(String text) {
    return body(BodyPublishers.ofString(text));
  }

  DemoRequest body(BodyPublisher publisher) {
    body = publisher;
    return this;
  }

  DemoResponse send() {
    try {
      return DemoResponse.of(
          CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
