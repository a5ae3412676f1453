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

/** One request, over real HTTP. */
final class Call {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String method;
  private final HttpRequest.Builder request;
  private BodyPublisher body = BodyPublishers.noBody();

  Call(URI base, String method, String path) {
    this.method = method;
    this.request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
  }

  static String base64(String userAndPassword) {
    return Base64.getEncoder().encodeToString(userAndPassword.getBytes(UTF_8));
  }

  Call header(String name, String value) {
    request.header(name, value);
    return this;
  }

  Call replacing(String name, String value) {
    request.setHeader(name, value);
    return this;
  }

  Call basic(String userAndPassword) {
    return replacing("Authorization", "Basic " + base64(userAndPassword));
  }

  /** With the credentials of the first account. */
  Call asDemo() {
    return basic("demo@example.com:secret").replacing("client_id", "1001");
  }

  /** With the credentials of the second account. */
  Call asSecond() {
    return basic("second@example.com:secret").replacing("client_id", "1002");
  }

  Call body(String text) {
    return body(BodyPublishers.ofString(text));
  }

  Call body(BodyPublisher publisher) {
    body = publisher;
    return this;
  }

  Answer send() {
    try {
      return Answer.of(CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
