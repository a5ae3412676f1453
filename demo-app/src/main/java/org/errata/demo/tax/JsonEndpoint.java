package org.errata.demo.tax;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A resource that takes a JSON object with POST and returns another one.
 *
 * @param <T> the class to which the content of the request is bound
 */
abstract class JsonEndpoint<T> extends Endpoint.Post {

  private static final long serialVersionUID = 1L;

  /** Protects the heap: the whole content is bound to objects. */
  private static final long MOST_BYTES = 10_000_000;

  private final Class<T> type;

  JsonEndpoint(Class<T> type) {
    this.type = type;
  }

  @Override
  final void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // not getContentType: on Jetty it throws for an unknown charset
    if (!JsonMediaType.matches(request.getHeader("Content-Type"))) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      bind(request, response);
    }
  }

  private void bind(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LimitedContent content = new LimitedContent(request.getInputStream(), MOST_BYTES);
    T value;
    try (content) {
      value = TaxJson.read(content, type);
    } catch (JsonbException | JsonException e) {
      int status =
          content.isTooLarge()
              ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
              : HttpServletResponse.SC_BAD_REQUEST;
      // the message is for the log
      response.sendError(status, e.getMessage());
      return;
    }
    TaxJson.send(response, process(request, value));
  }

  /** Processes a request whose content is complete, and returns what to send. */
  abstract Object process(HttpServletRequest request, T content);
}
