package org.errata.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request for tests, without headers and body by default. */
final class FakeRequest implements RequestView {

  private final String method;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String remoteAddress = "192.0.2.1";
  private RequestBody body = FakeBody.none();
  private Optional<String> user = Optional.empty();

  private FakeRequest(String method) {
    this.method = method;
  }

  static FakeRequest get() {
    return new FakeRequest("GET");
  }

  static FakeRequest of(String method) {
    return new FakeRequest(method);
  }

  /** Adds a line; several may have the same name. */
  FakeRequest with(String name, String value) {
    headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(value);
    return this;
  }

  FakeRequest from(String address) {
    remoteAddress = address;
    return this;
  }

  FakeRequest with(RequestBody newBody) {
    body = newBody;
    return this;
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public List<String> headers(String name) {
    return List.copyOf(headers.getOrDefault(name, List.of()));
  }

  @Override
  public String remoteAddress() {
    return remoteAddress;
  }

  @Override
  public Optional<String> user() {
    return user;
  }

  @Override
  public void authenticated(String name) {
    user = Optional.of(name);
  }

  @Override
  public RequestBody body() {
    return body;
  }
}
