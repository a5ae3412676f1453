package org.errata.demo.tax;

import java.io.IOException;
import java.io.Serial;

/**
 * The body is JSON as far as it goes, but none that an endpoint takes. An IOException, because it
 * also comes out of streams.
 */
final class RefusedBodyException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;

  private final int status;

  private RefusedBodyException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  static RefusedBodyException misshapen(String message) {
    return new RefusedBodyException(BAD_REQUEST, message, null);
  }

  static RefusedBodyException misshapen(Throwable cause) {
    return new RefusedBodyException(BAD_REQUEST, cause.getMessage(), cause);
  }

  static RefusedBodyException tooLarge(long limit) {
    return new RefusedBodyException(CONTENT_TOO_LARGE, "more than %d bytes".formatted(limit), null);
  }

  int status() {
    return status;
  }
}
