package org.errata.demo.tax;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;

/** Reads and writes the JSON of the tax API with JSON-B, always in UTF-8. Thread-safe. */
final class TaxJson {

  /** Made once, because it caches what it learns about the bound classes. */
  private static final Jsonb JSONB = JsonbBuilder.create();

  /** Made once, because each call of {@link Json} looks for the implementation. */
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  /** White space, and the byte order mark, which a parser may ignore (RFC 8259 section 8.1). */
  private static final String IGNORED = " \t\r\n\u00ef\u00bb\u00bf";

  private TaxJson() {}

  /** Returns the builders of JSON values. */
  static JsonBuilderFactory builders() {
    return BUILDERS;
  }

  /**
   * Binds one JSON object.
   *
   * @throws JsonbException if the content is not an object, or a member of it has the wrong type or
   *     an illegal value
   */
  static <T> T read(InputStream content, Class<T> type) throws IOException {
    return JSONB.fromJson(object(content), type);
  }

  /**
   * Skips what comes before an object and requires one. Yasson refuses a byte order mark, and binds
   * the first element of an array as if it were the whole.
   */
  private static InputStream object(InputStream content) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(content);
    int first = pushback.read();
    while (first >= 0 && IGNORED.indexOf(first) >= 0) {
      first = pushback.read();
    }
    if (first != '{') {
      throw new JsonbException("expected an object");
    }
    pushback.unread(first);
    return pushback;
  }

  /** Sends an object as the content of a response. */
  static void send(HttpServletResponse response, Object value) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    JSONB.toJson(value, content);
    response.setContentType(JsonMediaType.NAME);
    response.setContentLength(content.size());
    content.writeTo(response.getOutputStream());
  }
}
