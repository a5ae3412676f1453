package org.errata.representation;

import java.util.Map;
import org.errata.response.ErrorResponse;

/**
 * A body format of error responses: one media type. Thread-safe; the same error response always
 * gives the same bytes.
 */
public interface Representation {

  /**
   * Returns what {@code Accept} headers call it.
   *
   * @return its media type
   */
  MediaType mediaType();

  /**
   * Returns the value of the response's {@code Content-Type}.
   *
   * @return the media type, with a charset where the type has one
   */
  default String contentType() {
    return mediaType().type().equals("text")
        ? mediaType() + ";charset=utf-8"
        : mediaType().toString();
  }

  /**
   * Returns header fields that belong to this representation, unless the application has set them.
   *
   * @return fields by name; none by default
   */
  default Map<String, String> headers() {
    return Map.of();
  }

  /**
   * Writes an error response.
   *
   * @param response what has gone wrong
   * @return the whole body, in UTF-8, never empty
   */
  byte[] render(ErrorResponse response);
}
