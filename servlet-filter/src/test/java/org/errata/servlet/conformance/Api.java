package org.errata.servlet.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.errata.servlet.wire.Request;

/** Requests to resources behind rules: each meets all of them until it is changed. */
final class Api {

  static final String USER = "demo@example.com:secret";
  static final String BODY = "{\"inv\":[]}";

  private Api() {}

  /** A request that meets every rule. */
  static Request good() {
    return to("/conformance/rules/x").body(BODY);
  }

  /** A request that has no body and meets every other rule. */
  static Request to(String target) {
    return Request.post(target)
        .with("Authorization", basic(USER))
        .with("client_id", "1001")
        .with("Content-Type", "application/json");
  }

  /** A request for its body, with the body rule alone. */
  static Request body(String way) {
    return json("/conformance/body/x?" + way);
  }

  /** A request for its body, without rules. */
  static Request echo(String way) {
    return json("/conformance/echo/x?" + way);
  }

  private static Request json(String target) {
    return Request.post(target).with("Content-Type", "application/json;charset=utf-8");
  }

  static String basic(String userAndPassword) {
    return "Basic " + base64(userAndPassword);
  }

  static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
