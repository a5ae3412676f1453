package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sends documents that clients may store but must validate before each use. */
final class DocumentResponse {

  private static final String STORE_AND_VALIDATE = "no-cache";

  private DocumentResponse() {}

  static void send(
      ReferenceDocument document,
      boolean isTranslated,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", document.entityTag());
    response.setHeader("Cache-Control", STORE_AND_VALIDATE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    document.headers().forEach(response::setHeader);
    if (isTranslated) {
      response.addHeader("Vary", "Accept-Language");
    }
    if (fieldValue("If-None-Match", request)
        .filter(tags -> EntityTags.match(tags, document.entityTag()))
        .isPresent()) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setHeader("Content-Language", document.language().toLanguageTag());
    response.setContentType(document.contentType());
    response.setContentLength(document.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(document.body());
    }
  }

  /**
   * Redirects {@code /errors} to {@code /errors/}, where the relative links of the index are valid.
   * {@code Location} is relative too, so that a prefix that a proxy has added stays.
   */
  static void redirectToIndex(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getServletPath();
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(
        "Location",
        "./"
            + encoded(path.substring(path.lastIndexOf('/') + 1))
            + "/"
            + (query == null ? "" : "?" + query));
    response.setHeader("Cache-Control", STORE_AND_VALIDATE);
    response.setContentLength(0);
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
  }

  /** The lines of a header field, joined by commas (RFC 9110 section 5.3). */
  static Optional<String> fieldValue(String name, HttpServletRequest request) {
    List<String> lines = Collections.list(request.getHeaders(name));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
  }
}
