package org.errata.servlet.reference;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.errata.internal.Sha256;

/**
 * A page or an export, ready to be sent. Immutable, except for the bytes, which callers only read.
 */
final class ReferenceDocument {

  private static final int TAG_LENGTH = 22;

  private final String contentType;
  private final Locale language;
  private final Map<String, String> headers;
  private final byte[] body;
  private final String entityTag;

  private ReferenceDocument(
      String contentType, Locale language, Map<String, String> headers, byte[] body) {
    this.contentType = requireNonNull(contentType, "contentType");
    this.language = requireNonNull(language, "language");
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.entityTag = '"' + Sha256.base64(body).substring(0, TAG_LENGTH) + '"';
  }

  static ReferenceDocument page(Locale language, byte[] body) {
    return new ReferenceDocument(
        "text/html;charset=utf-8", language, ReferencePageStyle.HEADERS, body);
  }

  static ReferenceDocument export(String contentType, Locale language, byte[] body) {
    return new ReferenceDocument(contentType, language, Map.of(), body);
  }

  /** The value of {@code Content-Type}. */
  String contentType() {
    return contentType;
  }

  /** The value of {@code Content-Language}. */
  Locale language() {
    return language;
  }

  /** Further header fields, by name. */
  Map<String, String> headers() {
    return headers;
  }

  /** The strong entity tag in its quotes (RFC 9110 section 8.8.3), a hash of the body. */
  String entityTag() {
    return entityTag;
  }

  /** The content; the array is shared. */
  byte[] body() {
    return body;
  }
}
