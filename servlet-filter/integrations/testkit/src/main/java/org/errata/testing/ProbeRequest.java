package org.errata.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Map;

/**
 * One request of a probe.
 *
 * @param target scheme, host, port, path and query
 * @param method the method
 * @param accept the value of {@code Accept}; empty for none
 * @param order what the filter is to do
 */
record ProbeRequest(URI target, String method, String accept, LeakOrder order) {

  /** Returns the request as it is sent, which ends the connection after the response. */
  byte[] bytes(Map<String, String> fields, String body) {
    StringBuilder head = new StringBuilder();
    String query = target.getRawQuery();
    head.append(method)
        .append(' ')
        .append(target.getRawPath())
        .append(query == null ? "" : "?" + query)
        .append(" HTTP/1.1\r\n");
    field(head, "Host", target.getRawAuthority());
    field(head, "Connection", "close");
    field(head, LeakOrder.HEADER, order.field());
    if (!accept.isEmpty()) {
      field(head, "Accept", accept);
    }
    fields.forEach((name, value) -> field(head, name, value));
    byte[] content = hasBody() ? body.getBytes(UTF_8) : new byte[0];
    if (hasBody()) {
      field(head, "Content-Length", Integer.toString(content.length));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
    bytes.writeBytes(content);
    return bytes.toByteArray();
  }

  private static void field(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  private boolean hasBody() {
    return switch (method) {
      case "POST", "PUT", "PATCH" -> true;
      default -> false;
    };
  }

  /** Returns the request as a report names it. */
  @Override
  public String toString() {
    String query = target.getRawQuery();
    return "%s %s%s, %s, way `%s`"
        .formatted(
            method,
            target.getRawPath(),
            query == null ? "" : "?" + query,
            accept.isEmpty() ? "no Accept" : "Accept: " + accept,
            order.way());
  }
}
