package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Entry;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict.WellFormed;
import org.errata.response.ErrorResponse;

/**
 * A prerendered body has the bytes of the original representation, whatever the texts of the entry
 * and the argument, and JSON bodies are JSON. The input is a message, a summary and an argument,
 * separated by NUL.
 */
public final class PrerenderedFuzz {

  private static final List<Representation> ORIGINALS =
      List.of(
          new ErrJson(),
          new ProblemJson(ReferenceLinks.none()),
          new HtmlPage(ReferenceLinks.none()),
          new PlainText());

  private static final RequestId ID = new RequestId("k7rm-2xq9-vt4h-c8pn");

  /**
   * The form of the random marker of {@code BodyTemplate}, which a fuzzer learns, but no client.
   */
  private static final Pattern MARKER = Pattern.compile("([0-9a-z]{4}-){7}[0-9a-z]{4}");

  private PrerenderedFuzz() {}

  /**
   * Renders one response in every representation.
   *
   * @param texts the texts in UTF-8
   */
  public static void fuzzerTestOneInput(byte[] texts) {
    String[] parts = new String(texts, UTF_8).split("\0", 3);
    entry(parts)
        .filter(entry -> Stream.of(parts).noneMatch(MARKER.asPredicate()))
        .ifPresent(
            entry -> {
              Problem problem = Problem.of(entry);
              for (String name : problem.missingArguments()) {
                problem = problem.with(name, parts[parts.length - 1]);
              }
              ErrorResponse response = new ErrorResponse(List.of(problem), ID, Locale.ENGLISH);
              ORIGINALS.forEach(original -> sameBody(original, response));
            });
  }

  /** Returns an entry with the texts, or empty where no entry may have them. */
  private static Optional<Entry> entry(String[] parts) {
    try {
      return Optional.of(
          Entry.of("any", 400, parts[0])
              .withCode(-7)
              .withSummary(parts.length > 1 ? parts[1] : "")
              .build());
    } catch (IllegalArgumentException notAllowed) {
      return Optional.empty();
    }
  }

  private static void sameBody(Representation original, ErrorResponse response) {
    byte[] body = original.render(response);
    Representation prerendered = new Prerendered(original, List.of(response.first().entry()));
    // the first call makes the template, the second one fills it
    assertThat(prerendered.render(response)).isEqualTo(body);
    assertThat(prerendered.render(response)).isEqualTo(body);
    if (original.mediaType().subtype().endsWith("json")) {
      assertThat(JsonScanner.scan(body)).isEqualTo(new WellFormed());
    }
  }
}
