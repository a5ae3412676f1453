package org.errata.representation;

import java.util.Map;
import org.errata.response.ErrorResponse;

/**
 * A body format of error responses, of one media type. Thread-safe. The same error response always
 * gives the same bytes.
 */
public interface Representation {

  /**
   * Returns the media type, by which {@code Accept} headers choose it.
   *
   * @return the media type
   */
  MediaType mediaType();

  /**
   * Returns the value of {@code Content-Type}.
   *
   * @return the media type, with a charset where the type has one
   */
  default String contentType() {
    return mediaType().type().equals("text")
        ? mediaType() + ";charset=utf-8"
        : mediaType().toString();
  }

  /**
   * Returns header fields that a response in this representation has, unless the application has
   * set them.
   *
   * @return fields by name; none by default
   */
  default Map<String, String> headers() {
    return Map.of();
  }

  /**
   * Renders the body of an error response.
   *
   * @param response the error response
   * @return the whole body in UTF-8, never empty
   */
  byte[] render(ErrorResponse response);
}
