package org.errata.servlet.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.errata.RequestId;

/**
 * Finds the id of a request in its fields and in those of its response. Thread-safe.
 *
 * @param header the name of the field that carries the id, in requests and responses
 * @param sources where an id may come from, the first one that is well-formed counts
 */
public record RequestIdSearch(String header, List<RequestIdSource> sources) {

  /**
   * Copies the list.
   *
   * @param header the name of the field that carries the id
   * @param sources where an id may come from
   */
  public RequestIdSearch {
    sources = List.copyOf(sources);
  }

  /**
   * Finds the id of a request, or makes one.
   *
   * @param requestField returns the value of a field of the request, or null
   * @param responseField returns the value of a field of the response, or null
   * @return the id
   */
  public RequestId find(UnaryOperator<String> requestField, UnaryOperator<String> responseField) {
    for (RequestIdSource source : sources) {
      Optional<RequestId> found =
          switch (source) {
            case APP -> read(responseField.apply(header), RequestId::ofField);
            case TRACEPARENT -> read(requestField.apply("traceparent"), RequestId::ofTraceparent);
            case HEADER -> read(requestField.apply(header), RequestId::ofField);
          };
      if (found.isPresent()) {
        return found.get();
      }
    }
    return RequestId.make();
  }

  private static Optional<RequestId> read(
      String value, Function<String, Optional<RequestId>> reader) {
    return value == null ? Optional.empty() : reader.apply(value);
  }
}
