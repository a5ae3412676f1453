package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.Problem;
import org.errata.response.ErrorResponse;

/**
 * Plain text: the messages, one on each line, with a line for each violation below. Immutable and
 * thread-safe.
 */
public final class PlainText implements Representation {

  private static final MediaType TYPE = new MediaType("text", "plain");

  /** Makes the representation. */
  public PlainText() {}

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    return response.problems().stream()
        .flatMap(problem -> lines(problem, response))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private static Stream<String> lines(Problem problem, ErrorResponse response) {
    return Stream.concat(
        Stream.of(problem.message(response.language())),
        problem.violations().stream().map(violation -> "- " + onOneLine(violation.toString())));
  }

  /** Returns a text that cannot look like further violations. */
  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }
}
