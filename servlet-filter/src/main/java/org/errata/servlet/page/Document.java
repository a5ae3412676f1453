package org.errata.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.errata.internal.Sha256;

/** Something to send: a page or an export. Immutable, but for the bytes, which nobody changes. */
public final class Document {

  private static final int TAG_LENGTH = 22;

  private final String contentType;
  private final Locale language;
  private final Map<String, String> headers;
  private final byte[] body;
  private final String entityTag;

  private Document(String contentType, Locale language, Map<String, String> headers, byte[] body) {
    this.contentType = requireNonNull(contentType, "contentType");
    this.language = requireNonNull(language, "language");
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.entityTag = '"' + Sha256.base64(body).substring(0, TAG_LENGTH) + '"';
  }

  static Document page(Locale language, Map<String, String> headers, byte[] body) {
    return new Document("text/html;charset=utf-8", language, headers, body);
  }

  static Document export(String contentType, Locale language, byte[] body) {
    return new Document(contentType, language, Map.of(), body);
  }

  /**
   * Returns the value of {@code Content-Type}.
   *
   * @return a media type with its parameters
   */
  public String contentType() {
    return contentType;
  }

  /**
   * Returns the language of its readers.
   *
   * @return a language, always
   */
  public Locale language() {
    return language;
  }

  /**
   * Returns further header fields.
   *
   * @return an immutable map of values by name
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns the strong validator (RFC 9110 section 8.8.3): the same for the same bytes alone.
   *
   * @return an entity tag in its quotes
   */
  public String entityTag() {
    return entityTag;
  }

  /**
   * Returns the content.
   *
   * @return bytes that are shared, to be sent and never changed
   */
  public byte[] body() {
    return body;
  }
}
