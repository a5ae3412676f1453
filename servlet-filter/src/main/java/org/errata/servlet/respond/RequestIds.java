package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.errata.RequestId;

/**
 * Finds the id of a request, so that its response and all its lines in the log share it.
 * Thread-safe.
 *
 * <p>The id is kept in a request attribute, as the container may dispatch the request to an error
 * page, which sees no wrapper of the first dispatch.
 */
final class RequestIds {

  private static final String ATTRIBUTE = RequestId.class.getName();

  private final String header;

  RequestIds(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  /** Finds the id and keeps it. An id that the application has set on its response counts. */
  RequestId of(HttpServletRequest request, HttpServletResponse response) {
    Optional<RequestId> known = known(request);
    if (known.isPresent()) {
      return known.get();
    }
    RequestId id = find(request, response);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** Finds the id for an error response, which has it in its header: it need not be kept. */
  RequestId forErrorResponse(HttpServletRequest request, HttpServletResponse response) {
    Optional<RequestId> known = known(request);
    return known.isPresent() ? known.get() : find(request, response);
  }

  /** Returns the id that was kept. */
  Optional<RequestId> known(HttpServletRequest request) {
    // another web application's class loader may have its own RequestId
    return request.getAttribute(ATTRIBUTE) instanceof RequestId known
        ? Optional.of(known)
        : Optional.empty();
  }

  private RequestId find(HttpServletRequest request, HttpServletResponse response) {
    String traceParent = request.getHeader("traceparent");
    String given = request.getHeader(header);
    if (given == null) {
      given = response.getHeader(header);
    }
    return traceParent == null && given == null
        ? RequestId.make()
        : RequestId.of(Optional.ofNullable(traceParent), Optional.ofNullable(given));
  }
}
