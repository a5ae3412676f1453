package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.errata.RequestId;

/** Finds the id of a request once, so that its answer and all its lines in the log share it. */
final class RequestIds {

  private static final String ATTRIBUTE = RequestId.class.getName();

  private final String header;

  RequestIds(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  /**
   * Finds the id of a request and remembers it, for what comes after. An id that the application
   * has put on its response counts before one of our own making.
   */
  RequestId of(HttpServletRequest request, HttpServletResponse response) {
    Optional<RequestId> known = known(request);
    if (known.isPresent()) {
      return known.get();
    }
    RequestId id = find(request, response, false);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /**
   * Finds the id for an answer, which has it in its header and so need not be remembered.
   *
   * @param blank whether nobody has set a field of the response for certain
   */
  RequestId forAnswer(HttpServletRequest request, HttpServletResponse response, boolean blank) {
    Optional<RequestId> known = known(request);
    return known.isPresent() ? known.get() : find(request, response, blank);
  }

  /** The id of a request that has been asked for it before. */
  Optional<RequestId> known(HttpServletRequest request) {
    // a class loader of another web application may have its own RequestId
    return request.getAttribute(ATTRIBUTE) instanceof RequestId known
        ? Optional.of(known)
        : Optional.empty();
  }

  private RequestId find(HttpServletRequest request, HttpServletResponse response, boolean blank) {
    String traceParent = request.getHeader("traceparent");
    String given = request.getHeader(header);
    if (given == null && !blank) {
      given = response.getHeader(header);
    }
    return traceParent == null && given == null
        ? RequestId.make()
        : RequestId.of(Optional.ofNullable(traceParent), Optional.ofNullable(given));
  }
}
