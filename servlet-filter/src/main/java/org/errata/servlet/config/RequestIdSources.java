package org.errata.servlet.config;

import java.util.List;
import java.util.Map;
import org.errata.servlet.message.RequestIdSource;

/** Reads the parameter {@code requestIdFrom}: where the id of a request may come from. */
final class RequestIdSources {

  /** The sources in the order in which they are asked, if nothing else is configured. */
  static final List<RequestIdSource> DEFAULT =
      List.of(RequestIdSource.APP, RequestIdSource.TRACEPARENT, RequestIdSource.HEADER);

  private static final String NONE = "none";
  private static final List<String> ALLOWED = List.of("app", "traceparent", "header", NONE);
  private static final Map<String, RequestIdSource> BY_NAME =
      Map.of(
          "app", RequestIdSource.APP,
          "traceparent", RequestIdSource.TRACEPARENT,
          "header", RequestIdSource.HEADER);

  private RequestIdSources() {}

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
    return Parameters.distinct(names, RequestIdSources::choose);
  }

  private static RequestIdSource choose(String name) {
    if (name.equals(NONE)) {
      throw new IllegalArgumentException("names '%s' beside others".formatted(NONE));
    }
    RequestIdSource source = BY_NAME.get(name);
    if (source == null) {
      throw new IllegalArgumentException(Parameters.notOneOf(name, ALLOWED));
    }
    return source;
  }
}
