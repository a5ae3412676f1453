package org.errata;

import java.util.Optional;

/**
 * The name of one request, which its answer and the log share: the trace id of a valid {@code
 * traceparent} (W3C Trace Context), else the id that the client or a proxy has given, else one made
 * here.
 *
 * @param value 1 to 128 visible ASCII characters, safe in a header, in a log line and in any body
 */
public record RequestId(String value) {

  /**
   * Checks the characters.
   *
   * @param value 1 to 128 of them
   * @throws IllegalArgumentException if {@code value} is not well-formed
   */
  public RequestId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "a request id has 1 to %d of a-z, A-Z, 0-9 and %s"
              .formatted(LONGEST, "'-', '_', '.', '~', '+', '/', '=', ':', '@'"));
    }
  }

  private static final int LONGEST = 128;

  /** By character; every id is checked, those of our own too. */
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
   * Chooses the id of a request.
   *
   * @param traceparent the request's {@code traceparent} header, if it has one
   * @param given the header by which ids of requests come in, if the request has it
   * @return an id; one that is not well-formed is passed over, never repaired
   */
  public static RequestId of(Optional<String> traceparent, Optional<String> given) {
    return traceparent
        .flatMap(TraceParent::traceId)
        .or(() -> given.map(String::strip).filter(RequestId::isWellFormed))
        .map(RequestId::new)
        .orElseGet(RequestId::make);
  }

  /**
   * Makes an id: 80 random bits in four groups of four letters and digits, none of which is
   * mistaken for another when read aloud.
   *
   * @return an id that nobody can guess
   */
  public static RequestId make() {
    return new RequestId(SpeakableId.next());
  }

  private static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
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
