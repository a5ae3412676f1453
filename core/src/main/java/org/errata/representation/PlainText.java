package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import org.errata.response.ErrorResponse;

/** Plain text: the messages, one on each line. Immutable and thread-safe. */
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
        .map(problem -> problem.message(response.language()))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }
}
