package org.errata.servlet.conformance.situation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.errata.servlet.wire.RawRequest;

/** Requests to resources behind a {@code RequestValidationFilter}, and to the same without one. */
public final class ApiRequests {

  public static final String USER = "demo@example.com:secret";
  public static final String BODY = "{\"inv\":[]}";

  private ApiRequests() {}

  /** Returns a request that meets every rule. */
  public static RawRequest good() {
    return to("/conformance/rules/x").body(BODY);
  }

  /** Returns a request that has no body and meets every other rule. */
  public static RawRequest to(String target) {
    return RawRequest.post(target)
        .with("Authorization", basic(USER))
        .with("client_id", "1001")
        .with("Content-Type", "application/json");
  }

  /** Returns a request whose body is checked by the rule {@code body} and then echoed. */
  public static RawRequest body(String reading) {
    return json("/conformance/body/x?" + reading);
  }

  /** Returns a request whose body is echoed without any rule. */
  public static RawRequest echo(String reading) {
    return json("/conformance/echo/x?" + reading);
  }

  private static RawRequest json(String target) {
    return RawRequest.post(target).with("Content-Type", "application/json;charset=utf-8");
  }

  /** Returns the value of {@code Authorization} for a user and password joined by a colon. */
  public static String basic(String userAndPassword) {
    return "Basic " + base64(userAndPassword);
  }

  /** Returns UTF-8 text in Base64. */
  public static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  /** Returns bytes in Base64. */
  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
