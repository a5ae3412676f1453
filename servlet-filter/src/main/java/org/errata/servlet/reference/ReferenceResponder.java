package org.errata.servlet.reference;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.representation.Forms;

/**
 * Answers GET and HEAD requests for the reference pages and exports of a catalogue. Thread-safe.
 */
public final class ReferenceResponder {

  private final ReferencePages pages;

  /**
   * Prepares the pages of a catalogue; each is made when it is first requested.
   *
   * @param catalogue the entries
   * @param base the URL, or the path-absolute reference, of these pages, which examples and exports
   *     link to; empty if error responses have no links
   * @param requestIdHeader the name of the header field that carries the request id
   * @param forms the forms that error responses may have
   */
  public ReferenceResponder(
      Catalogue catalogue, Optional<String> base, String requestIdHeader, Forms forms) {
    this.pages =
        new ReferencePages(
            requireNonNull(catalogue, "catalogue"),
            requireNonNull(base, "base"),
            requireNonNull(requestIdHeader, "requestIdHeader"),
            requireNonNull(forms, "forms"));
  }

  /**
   * Sends the document that the path info of the request names, or 404 by {@code sendError} if
   * there is none. A servlet path without a slash at its end is redirected to the index.
   *
   * @param request a GET or HEAD request
   * @param response a response that is not committed
   * @throws IOException if the response cannot be written
   */
  public void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo();
    if (path == null && !request.getServletPath().endsWith("/")) {
      DocumentResponse.redirectToIndex(request, response);
      return;
    }
    Optional<ReferenceDocument> document =
        pages.find(
            path == null ? "" : path.substring(1),
            SearchQuery.of(request),
            DocumentResponse.fieldValue("Accept-Language", request));
    if (document.isPresent()) {
      DocumentResponse.send(document.get(), pages.areTranslated(), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
