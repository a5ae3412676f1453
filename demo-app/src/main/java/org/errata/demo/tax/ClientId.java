package org.errata.demo.tax;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The header by which clients are told apart; the rules in front see to it that it is there. */
final class ClientId {

  private ClientId() {}

  static String of(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getHeader("client_id"), "").strip();
  }
}
