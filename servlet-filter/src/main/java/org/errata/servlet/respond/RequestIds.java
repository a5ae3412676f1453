package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.errata.RequestId;
import org.errata.servlet.message.RequestIdSearch;
import org.errata.servlet.message.RequestIdSource;

/**
 * Finds the id of a request, so that its response and all its lines in the log share it.
 * Thread-safe.
 *
 * <p>The id is kept in a request attribute, as the container may dispatch the request to an error
 * page, which sees no wrapper of the first dispatch.
 */
final class RequestIds {

  private static final String ATTRIBUTE = RequestId.class.getName();

  private final RequestIdSearch search;

  /**
   * Makes it.
   *
   * @param header the name of the field that carries the id, in requests and responses
   * @param sources where an id may come from, the first one that is well-formed counts
   */
  RequestIds(String header, List<RequestIdSource> sources) {
    this.search = new RequestIdSearch(header, sources);
  }

  String header() {
    return search.header();
  }

  /** Finds the id and keeps it. */
  RequestId of(HttpServletRequest request, HttpServletResponse response) {
    Optional<RequestId> known = known(request);
    if (known.isPresent()) {
      return known.get();
    }
    RequestId id = find(request, response);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /**
   * Finds the id for an error response. It need not be kept where it is found again in the header
   * of that response.
   */
  RequestId forErrorResponse(HttpServletRequest request, HttpServletResponse response) {
    if (!search.sources().contains(RequestIdSource.APP)) {
      return of(request, response);
    }
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
    return search.find(request::getHeader, response::getHeader);
  }
}
