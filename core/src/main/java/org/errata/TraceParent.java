package org.errata;

import java.util.Optional;

/** Reads the header field {@code traceparent} (W3C Trace Context section 3.2). */
final class TraceParent {

  private static final int VERSION_0_LENGTH = 55;
  private static final int TRACE_ID = 3;
  private static final int PARENT_ID = 36;
  private static final int FLAGS = 53;

  private TraceParent() {}

  /** Returns the trace id of a valid header, or empty. */
  static Optional<String> traceId(String header) {
    String value = header.strip();
    if (value.length() < VERSION_0_LENGTH
        || value.charAt(TRACE_ID - 1) != '-'
        || value.charAt(PARENT_ID - 1) != '-'
        || value.charAt(FLAGS - 1) != '-'
        || !isHex(value, 0, TRACE_ID - 1)
        || !isHex(value, FLAGS, VERSION_0_LENGTH)
        || value.startsWith("ff")) {
      return Optional.empty();
    }
    // only a later version may be longer, with a dash after the flags
    if (value.length() > VERSION_0_LENGTH
        && (value.startsWith("00") || value.charAt(VERSION_0_LENGTH) != '-')) {
      return Optional.empty();
    }
    return isNonZeroHex(value, TRACE_ID, PARENT_ID - 1) && isNonZeroHex(value, PARENT_ID, FLAGS - 1)
        ? Optional.of(value.substring(TRACE_ID, PARENT_ID - 1))
        : Optional.empty();
  }

  private static boolean isNonZeroHex(String value, int from, int to) {
    return isHex(value, from, to) && !value.substring(from, to).chars().allMatch(c -> c == '0');
  }

  /** Tells whether all are digits of lower-case hex (section 3.2.2). */
  private static boolean isHex(String value, int from, int to) {
    return value
        .substring(from, to)
        .chars()
        .allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
