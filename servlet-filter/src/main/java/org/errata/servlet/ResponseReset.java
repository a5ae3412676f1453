package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes back what an application said about a body that it will not send, and keeps what it said
 * about the exchange: cookies, CORS, tracing, security.
 */
final class ResponseReset {

  /** Fields about a body, beyond those that begin with {@code Content-}, and a banner. */
  private static final Set<String> GONE =
      Set.of(
          "age",
          "cache-control",
          "cdn-cache-control",
          "digest",
          "etag",
          "expires",
          "last-modified",
          "pragma",
          "repr-digest",
          "surrogate-control",
          "trailer",
          "transfer-encoding",
          "x-powered-by");

  /** What a filter may say beforehand about a body, and an answer does not say anew. */
  private static final List<String> SET_BEFORE =
      List.of(
          "Content-Encoding",
          "Content-Disposition",
          "Content-Range",
          "ETag",
          "Expires",
          "Last-Modified",
          "Pragma",
          "X-Powered-By");

  private ResponseReset() {}

  /**
   * Resets the response and puts back the fields that stay. A reset is the one way that works
   * everywhere: Tomcat 10.1 cannot remove a single field, and a body could not go through the
   * stream any more once the application has used the writer.
   */
  static void keepingExchange(HttpServletResponse response, int status) {
    Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : response.getHeaderNames()) {
      if (staysFor(status, name)) {
        kept.putIfAbsent(name, List.copyOf(response.getHeaders(name)));
      }
    }
    response.reset();
    // Undertow keeps the old charset otherwise and adds it to every type
    response.setCharacterEncoding(null);
    kept.forEach((name, values) -> restore(response, name, values));
    takeBackExpires(response);
  }

  /**
   * Whether there is nothing to be taken back, as is the rule with an error: neither by the
   * application nor by whoever comes before this filter, which the watched response does not see.
   *
   * @param blank whether nobody has set a field for certain
   */
  static boolean isNeedless(
      HttpServletRequest request, HttpServletResponse response, boolean blank) {
    if (!(request instanceof WatchedRequest watched)
        || watched.response().isTouched()
        || response.getContentType() != null) {
      return false;
    }
    return (blank || !saysBefore(response)) && EmptyBody.isUnwritten(response);
  }

  private static boolean saysBefore(HttpServletResponse response) {
    for (String name : SET_BEFORE) {
      if (response.containsHeader(name)) {
        return true;
      }
    }
    return false;
  }

  /** Set first, then add: Jetty has put its session cookie back by itself, twice even. */
  private static void restore(HttpServletResponse response, String name, List<String> values) {
    Iterator<String> lines = values.iterator();
    if (lines.hasNext()) {
      response.setHeader(name, lines.next());
    }
    lines.forEachRemaining(line -> response.addHeader(name, line));
  }

  /** Jetty sends one along with a session cookie; no-store says all that is to be said. */
  private static void takeBackExpires(HttpServletResponse response) {
    if (response.containsHeader("Expires")) {
      response.setHeader("Expires", null);
    }
  }

  private static boolean staysFor(int status, String fieldName) {
    String name = fieldName.toLowerCase(Locale.ROOT);
    if (name.startsWith("content-")) {
      // of a 416 it tells the length that ranges must lie in (RFC 9110 section 14.4)
      return name.startsWith("content-security-policy")
          || (name.equals("content-range") && status == 416);
    }
    return !GONE.contains(name);
  }
}
