package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.errata.internal.FieldSyntax;
import org.errata.internal.ResponseFields;
import org.errata.servlet.container.Container;
import org.errata.servlet.exchange.Exchange;

/**
 * Removes the fields that described the discarded body (RFC 9110 section 8), and keeps those about
 * the exchange: cookies, CORS, tracing, security. Thread-safe.
 */
final class ResponseReset {

  private final Container container;

  ResponseReset(Container container) {
    this.container = container;
  }

  /**
   * Whether there is something to remove. Usually there is not: neither has the application set a
   * field or begun a body, nor has a filter before the error filter, which the exchange does not
   * see.
   */
  boolean isNeeded(HttpServletRequest request, HttpServletResponse response) {
    return !(request instanceof Exchange exchange)
        || exchange.isBodyTouched()
        || response.getContentType() != null
        || describesBody(response)
        || !container.isUnwritten(response);
  }

  /**
   * Resets the response and sets the fields that stay again, except those that no response can have
   * (RFC 9110 section 5): containers fail to send them, or send them as they are. Nothing but a
   * reset works everywhere: Tomcat 10.1 cannot remove a single field, and once the application has
   * used the writer, the body cannot be written to the stream.
   */
  void reset(HttpServletRequest request, HttpServletResponse response, int status) {
    Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : response.getHeaderNames()) {
      if (FieldSyntax.isToken(name) && !ResponseFields.isRemovedWithBody(name, status)) {
        kept.putIfAbsent(
            name, response.getHeaders(name).stream().filter(FieldSyntax::isValue).toList());
      }
    }
    container.reset(request, response);
    // Undertow would keep the old charset and add it to every type
    response.setCharacterEncoding(null);
    kept.forEach((name, values) -> restore(response, name, values));
    removeExpires(response);
  }

  private static boolean describesBody(HttpServletResponse response) {
    for (String name : ResponseFields.setBeforeTheApplication()) {
      if (response.containsHeader(name)) {
        return true;
      }
    }
    return false;
  }

  /** Replaces first, then adds: Jetty restores its session cookie by itself, even twice. */
  private static void restore(HttpServletResponse response, String name, List<String> values) {
    Iterator<String> lines = values.iterator();
    if (lines.hasNext()) {
      response.setHeader(name, lines.next());
    }
    lines.forEachRemaining(line -> response.addHeader(name, line));
  }

  /** Jetty sets it with a session cookie; {@code Cache-Control: no-store} is enough. */
  private static void removeExpires(HttpServletResponse response) {
    if (response.containsHeader("Expires")) {
      response.setHeader("Expires", null);
    }
  }
}
