package org.errata.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.testing.LeakWay.Need;

/**
 * A probe that makes an application fail in every way, and tells whether a response says more than
 * it should: the canary that {@link CanaryFilter} hides in exceptions, a stack trace, the name of
 * an exception class or of the container. It looks into status line, header fields and body, for
 * the canary also in another letter case, URL-encoded, HTML-encoded, JSON-escaped, in UTF-16 and in
 * Base64.
 *
 * <pre>{@code
 * context.addFilter(CanaryFilter.class, "/*", EnumSet.of(REQUEST, FORWARD, INCLUDE, ASYNC)); // the last filter
 * server.start();
 * Leaks.probe("http://localhost:8080/app").paths("/", "/api/items").check();
 * }</pre>
 *
 * <p>Each path is requested with each method, each {@code Accept} and each {@link LeakWay}, each
 * time on a new connection; 8 connections at most are open at once. Not thread-safe.
 */
public final class Leaks {

  private static final int MOST_REPORTED = 50;
  private static final String JSON = "{}";

  private final URI base;
  private final List<String> paths = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Set<LeakWay> ways = EnumSet.allOf(LeakWay.class);
  private final List<Pattern> allowed = new ArrayList<>();
  private List<String> methods =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private List<String> accepts =
      List.of("", "application/json", "application/problem+json", "text/html", "text/plain");
  private String body = JSON;
  private LeakKey key = LeakKey.make();

  private Leaks(URI base) {
    this.base = base;
  }

  /**
   * Makes a probe of an application.
   *
   * @param url the URL of the application, {@code http} or {@code https}, of a server for tests
   * @return a probe that requests {@code /} below this URL; {@link #paths} names others
   * @throws IllegalArgumentException if it is no such URL
   */
  public static Leaks probe(String url) {
    URI base = URI.create(url);
    if (base.getHost() == null || !List.of("http", "https").contains(base.getScheme())) {
      throw new IllegalArgumentException(
          "'%s' is not the URL of an application, as in http://localhost:8080/app".formatted(url));
    }
    return new Leaks(base);
  }

  /**
   * Adds paths, in place of {@code /} alone.
   *
   * @param below each below the URL of the application, beginning with a slash; may have a query
   * @return this
   */
  public Leaks paths(String... below) {
    paths.addAll(List.of(below));
    return this;
  }

  /**
   * Sets the methods, in place of GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS.
   *
   * @param names the methods
   * @return this
   */
  public Leaks methods(String... names) {
    methods = List.of(names);
    return this;
  }

  /**
   * Sets the values of {@code Accept}, in place of none, {@code application/json}, {@code
   * application/problem+json}, {@code text/html} and {@code text/plain}.
   *
   * @param values the values; an empty one stands for no field
   * @return this
   */
  public Leaks accepting(String... values) {
    accepts = List.of(values);
    return this;
  }

  /**
   * Adds a header field to each request, such as credentials that the filters above require.
   *
   * @param name the name of the field
   * @param value its value
   * @return this
   */
  public Leaks with(String name, String value) {
    fields.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
    return this;
  }

  /**
   * Sets the body of POST, PUT and PATCH, in place of <code>{}</code>.
   *
   * @param content the body
   * @param contentType the value of {@code Content-Type}
   * @return this
   */
  public Leaks body(String content, String contentType) {
    body = requireNonNull(content, "content");
    return with("Content-Type", contentType);
  }

  /**
   * Leaves ways out, such as the asynchronous ones for an application without asynchronous work.
   *
   * @param others the ways not to fail in
   * @return this
   */
  public Leaks without(LeakWay... others) {
    ways.removeAll(Arrays.asList(others));
    return this;
  }

  /**
   * Allows something that has the shape of a stack trace, of a class name or of the name of a
   * container, such as {@code Jetty\(12} for the field {@code Server}. A canary is never allowed.
   *
   * @param regex a regular expression that is found in what is allowed
   * @return this
   */
  public Leaks allowing(String regex) {
    allowed.add(Pattern.compile(regex));
    return this;
  }

  /**
   * Sets the key by which the filter recognizes the probe, in place of a random one that is known
   * in this JVM alone. For a server in another JVM, which is started with the system property
   * {@code errata.leakProbe.<key>=true}.
   *
   * @param secret 16 to 64 letters and digits
   * @return this
   * @throws IllegalArgumentException if it has another form
   */
  public Leaks withKey(String secret) {
    key = new LeakKey(secret);
    return this;
  }

  /**
   * Sends the requests, and fails if a response tells too much.
   *
   * @throws AssertionError if there are leaks; the message names each, 50 at most
   * @throws IllegalStateException if a request does not reach the filter, with the reason
   * @throws UncheckedIOException if the server cannot be reached, or does not respond
   */
  public void check() {
    List<Leak> leaks = find();
    if (!leaks.isEmpty()) {
      StringBuilder text = new StringBuilder();
      text.append(
          "the responses tell what only the server should know, %d times:".formatted(leaks.size()));
      leaks.stream().limit(MOST_REPORTED).forEach(leak -> text.append("\n  ").append(leak));
      if (leaks.size() > MOST_REPORTED) {
        text.append("\n  … and %d more".formatted(leaks.size() - MOST_REPORTED));
      }
      throw new AssertionError(text.toString());
    }
  }

  /**
   * Sends the requests.
   *
   * @return what responses tell too much, in the order of the requests; empty if nothing
   * @throws IllegalStateException if a request does not reach the filter, with the reason
   * @throws UncheckedIOException if the server cannot be reached, or does not respond
   */
  public List<Leak> find() {
    boolean isOwn = key.activate();
    try {
      requests(true).forEach(this::requireReached);
      LeakSearch search = new LeakSearch(key.canary(), allowed);
      return Parallel.map(
              requests(false).toList(), request -> search.in(send(request), request.toString()))
          .stream()
          .flatMap(List::stream)
          .toList();
    } finally {
      if (isOwn) {
        key.deactivate();
      }
    }
  }

  private Stream<ProbeRequest> requests(boolean isTrial) {
    List<String> targets = paths.isEmpty() ? List.of("/") : paths;
    List<String> accepted = isTrial ? List.of("") : accepts;
    Set<LeakWay> failures = isTrial ? oneForEachNeed() : ways;
    return targets.stream()
        .flatMap(
            path ->
                methods.stream()
                    .flatMap(
                        method ->
                            accepted.stream()
                                .flatMap(
                                    accept ->
                                        failures.stream()
                                            .map(
                                                way ->
                                                    new ProbeRequest(
                                                        target(path),
                                                        method,
                                                        accept,
                                                        new LeakOrder(key, isTrial, way))))));
  }

  private Set<LeakWay> oneForEachNeed() {
    Map<Need, LeakWay> first = new EnumMap<>(Need.class);
    ways.forEach(way -> first.putIfAbsent(way.need(), way));
    return Set.copyOf(first.values());
  }

  private URI target(String path) {
    return base.resolve(base.getRawPath().replaceFirst("/+$", "") + path);
  }

  private ProbeResponse send(ProbeRequest request) {
    Map<String, String> sent = new LinkedHashMap<>(fields);
    sent.putIfAbsent("Content-Type", "application/json");
    try {
      return ProbeResponse.of(ProbeConnection.exchange(base, request.bytes(sent, body)));
    } catch (IOException e) {
      throw new UncheckedIOException(request + ": " + e.getMessage(), e);
    }
  }

  private void requireReached(ProbeRequest request) {
    ProbeResponse response = send(request);
    if (!response.isReached()) {
      throw new IllegalStateException(
          "%s: the response is '%s' and does not come from CanaryFilter; the filter must be %s"
              .formatted(request, response.statusLine(), request.order().way().need().condition()));
    }
  }
}
