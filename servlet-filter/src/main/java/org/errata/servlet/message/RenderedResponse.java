package org.errata.servlet.message;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.errata.internal.FieldSyntax;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/**
 * An error response in its representation. It is made before anything of the application's response
 * is discarded, so that a representation that throws does no harm.
 *
 * @param response the error response
 * @param contentType the media type of the body
 * @param headers the fields that the representation adds
 * @param body the bytes, which may be shared and must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RenderedResponse(
    ErrorResponse response, String contentType, Map<String, String> headers, byte[] body) {

  /**
   * Renders an error response.
   *
   * @param response the error response
   * @param representation its representation
   * @return the error response with its body
   * @throws NullPointerException if the representation returns no body
   * @throws IllegalArgumentException if the representation adds a field that no response can have
   */
  public static RenderedResponse of(ErrorResponse response, Representation representation) {
    Map<String, String> headers = representation.headers();
    headers.forEach(FieldSyntax::check);
    byte[] body =
        requireNonNull(
            representation.render(response), () -> "the body of " + representation.getClass());
    return new RenderedResponse(response, representation.contentType(), headers, body);
  }

  /**
   * Returns the status of the error response.
   *
   * @return the HTTP status
   */
  public int status() {
    return response.status();
  }
}
