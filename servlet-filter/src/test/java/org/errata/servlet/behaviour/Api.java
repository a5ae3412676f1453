package org.errata.servlet.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.errata.servlet.wire.Request;

/** Requests to the part of the test application that rules protect. */
final class Api {

  static final String JSON = "{\"inv\":[{\"itms\":[]}]}";

  private Api() {}

  /** A request that meets every rule. */
  static Request calc() {
    return to("/app/api/calc").body(JSON);
  }

  /** A request without body that meets every rule but that one. */
  static Request to(String target) {
    return Request.post(target)
        .with("Authorization", "Basic " + base64("demo@example.com:secret"))
        .with("client_id", "1001")
        .with("Content-Type", "application/json");
  }

  static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
