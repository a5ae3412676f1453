package org.errata.testing;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.rule.RequestBody;
import org.errata.rule.RequestView;

/**
 * A request for the unit tests of a rule:
 *
 * <pre>{@code
 * rule.check(SampleRequest.of("POST").with("X-Tenant", "acme").withBody("{\"qty\": 1}"))
 * }</pre>
 *
 * <p>Its address is 192.0.2.1 (RFC 5737), and nobody is authenticated. Not thread-safe.
 */
public final class SampleRequest implements RequestView {

  private static final String ADDRESS = "192.0.2.1";

  private final String method;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private byte[] content = {};
  private Optional<String> user = Optional.empty();

  private SampleRequest(String method) {
    this.method = requireNonNull(method, "method");
  }

  /**
   * Makes a request without header fields and without a body.
   *
   * @param method such as {@code GET}
   * @return a new request
   */
  public static SampleRequest of(String method) {
    return new SampleRequest(method);
  }

  /**
   * Adds a header field; a name that is there already gets one more line.
   *
   * @param name the field's name, in any case
   * @param value the field's value
   * @return this request
   */
  public SampleRequest with(String name, String value) {
    headers.computeIfAbsent(name, none -> new ArrayList<>()).add(requireNonNull(value, "value"));
    return this;
  }

  /**
   * Sets the body.
   *
   * @param text the body, which is sent in UTF-8
   * @return this request
   */
  public SampleRequest withBody(String text) {
    content = text.getBytes(StandardCharsets.UTF_8);
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
    return ADDRESS;
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
    return new SampleBody(content.length == 0, JsonScanner.scan(content));
  }

  private record SampleBody(boolean isEmpty, JsonVerdict scan) implements RequestBody {

    @Override
    public boolean isDeclaredEmpty() {
      return isEmpty;
    }
  }
}
