package org.errata.servlet.conformance.attacks;

import static org.errata.servlet.conformance.attacks.ResponseFaults.check;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.errata.servlet.wire.RawResponse;

/** Finds what is wrong with the body of an error response. */
final class BodyFaults {

  private static final Jsonb JSON = JsonbBuilder.create();

  private BodyFaults() {}

  static void add(List<String> faults, RawResponse response) {
    check(faults, isUtf8(response.body()), "its body is not UTF-8");
    String type = String.valueOf(response.field("Content-Type"));
    switch (type.split(";", -1)[0]) {
      case MediaTypes.ERR -> err(faults, response);
      case MediaTypes.PROBLEM -> problem(faults, response);
      case MediaTypes.HTML ->
          check(
              faults,
              response.text().startsWith("<!DOCTYPE html>")
                  && response.text().strip().endsWith("</html>")
                  && response.text().contains(response.field("X-Request-Id")),
              "its page is not whole");
      case MediaTypes.TEXT -> check(faults, !response.text().isBlank(), "its text is empty");
      default -> faults.add("its type is " + type);
    }
  }

  private static void err(List<String> faults, RawResponse response) {
    check(
        faults,
        json(response) instanceof Map<?, ?> body
            && body.size() == 1
            && body.get("err") instanceof List<?> problems
            && !problems.isEmpty()
            && problems.stream()
                .allMatch(it -> it instanceof Map<?, ?> one && one.get("msg") instanceof String),
        "its body is not err JSON");
  }

  private static void problem(List<String> faults, RawResponse response) {
    check(
        faults,
        json(response) instanceof Map<?, ?> body
            && body.get("type") instanceof String
            && body.get("title") instanceof String
            && body.get("status") instanceof Number status
            && status.intValue() == response.status()
            && response.field("X-Request-Id").equals(body.get("requestId")),
        "its body is not the problem of the request");
  }

  private static Object json(RawResponse response) {
    try {
      return JSON.fromJson(response.text(), Map.class);
    } catch (JsonbException notJson) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
