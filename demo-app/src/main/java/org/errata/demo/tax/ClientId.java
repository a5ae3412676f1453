package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The header field that names a client. The rule {@code credentials} requires it. */
final class ClientId {

  private ClientId() {}

  static String of(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getHeader("client_id"), "").strip();
  }
}
