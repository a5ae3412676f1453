package org.errata.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import org.errata.servlet.exchange.HeaderLines;
import org.errata.servlet.page.Document;

/** Sends documents that clients may keep, but have to ask for again. */
final class DocumentResponse {

  private static final String KEEP_AND_ASK = "no-cache";

  private DocumentResponse() {}

  static void send(
      Document document,
      boolean isTranslated,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", document.entityTag());
    response.setHeader("Cache-Control", KEEP_AND_ASK);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    document.headers().forEach(response::setHeader);
    if (isTranslated) {
      response.addHeader("Vary", "Accept-Language");
    }
    if (HeaderLines.joined("If-None-Match", request)
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
   * Leads from {@code /errors} to {@code /errors/}, from where the links of the index are right.
   * The reference is relative, so that what a proxy has put in front of the path stays.
   */
  static void redirectBelow(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getServletPath();
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(
        "Location",
        "./"
            + encoded(path.substring(path.lastIndexOf('/') + 1))
            + "/"
            + (query == null ? "" : "?" + query));
    response.setHeader("Cache-Control", KEEP_AND_ASK);
    response.setContentLength(0);
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
  }
}
