package org.errata.servlet.config;

import java.util.Arrays;
import java.util.List;

/** Where the id of a request may come from, as {@code errata.requestIdFrom} names it. */
public enum RequestIdSource implements Choice {
  /** The field of the response, which the application or the container has set. */
  APP("app"),
  /** The trace id of the request's {@code traceparent} (W3C Trace Context section 3.2). */
  TRACEPARENT("traceparent"),
  /** The field of the request, which a proxy or the client has set. */
  HEADER("header");

  /** The sources in the order in which they are asked, if nothing else is configured. */
  static final List<RequestIdSource> DEFAULT = List.of(APP, TRACEPARENT, HEADER);

  private static final String NONE = "none";
  private static final List<String> ALLOWED = List.of("app", "traceparent", "header", NONE);

  private final String written;

  RequestIdSource(String written) {
    this.written = written;
  }

  @Override
  public String written() {
    return written;
  }

  /** Reads a list of sources; {@code none} is the empty one. */
  static List<RequestIdSource> parse(String value) {
    List<String> names = Parameters.list(value);
    if (names.equals(List.of(NONE))) {
      return List.of();
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "is empty; allowed is a list as in app, traceparent, header, or none");
    }
    return Parameters.distinct(names, RequestIdSource::choose);
  }

  private static RequestIdSource choose(String name) {
    if (name.equals(NONE)) {
      throw new IllegalArgumentException("names '%s' beside others".formatted(NONE));
    }
    return Arrays.stream(values())
        .filter(source -> source.written.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(Parameters.notOneOf(name, ALLOWED)));
  }
}
