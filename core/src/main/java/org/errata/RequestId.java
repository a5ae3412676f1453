package org.errata;

import java.util.Optional;

/**
 * The id of one request, in its error response and in the log: one that the application, a trace
 * (W3C Trace Context), a proxy or the client has given, or a random one.
 *
 * @param value 1 to 128 of a-z, A-Z, 0-9 and {@code -_.~+/=:@}, which need no escaping in a header
 *     field, a log line or a body
 */
public record RequestId(String value) {

  /**
   * Checks the characters.
   *
   * @param value 1 to 128 characters
   * @throws IllegalArgumentException if {@code value} is not well-formed
   */
  public RequestId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "a request id has 1 to %d of a-z, A-Z, 0-9 and %s"
              .formatted(MAX_LENGTH, "'-', '_', '.', '~', '+', '/', '=', ':', '@'"));
    }
  }

  private static final int MAX_LENGTH = 128;

  /** Whether an id may have a character. */
  private static final boolean[] ALLOWED = new boolean[128];

  static {
    for (char c = 0; c < ALLOWED.length; c++) {
      ALLOWED[c] =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-_.~+/=:@".indexOf(c) >= 0;
    }
  }

  /**
   * Chooses the id of a request: the trace id, else the id of the header field, else a random one.
   *
   * @param traceparent the request's {@code traceparent} header, if it has one
   * @param given the request's header field for ids, if it has one
   * @return an id; a malformed header field is ignored
   */
  public static RequestId of(Optional<String> traceparent, Optional<String> given) {
    return traceparent
        .flatMap(RequestId::ofTraceparent)
        .or(() -> given.flatMap(RequestId::ofField))
        .orElseGet(RequestId::make);
  }

  /**
   * Reads a {@code traceparent} header field (W3C Trace Context section 3.2).
   *
   * @param value the value of the field
   * @return its trace id; empty if the field is not valid
   */
  public static Optional<RequestId> ofTraceparent(String value) {
    return TraceParent.traceId(value).map(RequestId::new);
  }

  /**
   * Reads a header field that carries an id, such as {@code X-Request-Id}.
   *
   * @param value the value of the field; white space around it is ignored
   * @return the id; empty if it is not well-formed
   */
  public static Optional<RequestId> ofField(String value) {
    return Optional.of(value.strip()).filter(RequestId::isWellFormed).map(RequestId::new);
  }

  /**
   * Makes an id of 80 random bits: four groups of four letters and digits, without those that are
   * easily confused.
   *
   * @return an id that cannot be guessed
   */
  public static RequestId make() {
    return new RequestId(RandomId.next());
  }

  private static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ALLOWED.length || !ALLOWED[c]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return value;
  }
}
