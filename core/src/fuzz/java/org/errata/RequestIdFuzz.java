package org.errata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header fields of any bytes give a request id that needs no escaping, and the one that regular
 * expressions find in them. The input is a {@code traceparent} and an id, separated by a line feed.
 */
public final class RequestIdFuzz {

  private static final Pattern TRACE_PARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}((?<!^00.{53})-.*)?",
          Pattern.DOTALL);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.~+/=:@-]{1,128}");

  private RequestIdFuzz() {}

  /**
   * Chooses by two fields.
   *
   * @param fields the values of the fields
   */
  public static void fuzzerTestOneInput(byte[] fields) {
    String[] values = new String(fields, ISO_8859_1).split("\n", 2);
    Optional<String> given = values.length > 1 ? Optional.of(values[1]) : Optional.empty();
    String chosen = RequestId.of(Optional.of(values[0]), given).value();

    assertThat(chosen).matches(ID);
    Matcher traceParent = TRACE_PARENT.matcher(values[0].strip());
    if (traceParent.matches()) {
      assertThat(chosen).isEqualTo(traceParent.group(1));
    } else {
      given
          .map(String::strip)
          .ifPresent(id -> assertThat(chosen.equals(id)).isEqualTo(ID.matcher(id).matches()));
    }
  }
}
