package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.errata.report.RequestId;

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

  /** An id that the application has put on its response counts before one of our own making. */
  RequestId of(HttpServletRequest request, HttpServletResponse response) {
    return known(request).orElseGet(() -> find(request, response));
  }

  /** The id of a request that has been asked for it before. */
  Optional<RequestId> known(HttpServletRequest request) {
    // a class loader of another web application may have its own RequestId
    return request.getAttribute(ATTRIBUTE) instanceof RequestId known
        ? Optional.of(known)
        : Optional.empty();
  }

  private RequestId find(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> given = Optional.ofNullable(request.getHeader(header));
    RequestId id =
        RequestId.of(
            Optional.ofNullable(request.getHeader("traceparent")),
            given.or(() -> Optional.ofNullable(response.getHeader(header))));
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
