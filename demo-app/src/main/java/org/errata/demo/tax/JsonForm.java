package org.errata.demo.tax;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** JSON as this API speaks it: always UTF-8, whatever a charset parameter says (RFC 8259). */
final class JsonForm {

  static final String TYPE = "application/json";

  /**
   * One more than Errata lets through, so that depth is Errata's to judge: the parser would throw a
   * bare RuntimeException.
   */
  private static final int DEPTH = 1_100;

  private static final JsonParserFactory PARSERS =
      Json.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", DEPTH));
  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

  private JsonForm() {}

  static JsonParser parser(InputStream in) {
    return PARSERS.createParser(in, UTF_8);
  }

  static JsonGenerator generator(OutputStream out) {
    return GENERATORS.createGenerator(out, UTF_8);
  }

  /** Tells whether a Content-Type is {@code application/json} or ends in {@code +json}. */
  static boolean is(String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.equals(TYPE) || type.endsWith("+json");
  }

  /** Sends one small object. */
  static void send(HttpServletResponse response, Consumer<JsonGenerator> members)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonGenerator generator = generator(body)) {
      generator.writeStartObject();
      members.accept(generator);
      generator.writeEnd();
    }
    response.setContentType(TYPE);
    response.setContentLength(body.size());
    body.writeTo(response.getOutputStream());
  }
}
