package org.errata.rule;

import java.io.Serial;

/**
 * Thrown where a header field that a rule needs is missing or malformed. Its message is the reason
 * for the log. It has no stack trace, as the fault is the client's.
 */
final class MalformedHeaderException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  MalformedHeaderException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return getMessage();
  }
}
