package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.internal.JsonText;
import org.errata.response.ErrorResponse;

/**
 * Problem details (RFC 9457). The {@code type} is the entry's reference page or {@code
 * about:blank}. The {@code title} is the same for every occurrence (section 3.1.3): the message if
 * it has no placeholders, else the summary. The {@code detail} is specific to the occurrence: the
 * message with its arguments if it has placeholders, else the summary. Extension members are {@code
 * code}, {@code requestId} and, if there are several problems, {@code errors} with all of them.
 * There is no {@code instance}, as the request id identifies the occurrence. Immutable and
 * thread-safe.
 */
public final class ProblemJson implements Representation {

  private static final MediaType TYPE = new MediaType("application", "problem+json");

  private final ReferenceLinks links;

  /**
   * Makes the representation.
   *
   * @param links the reference pages of entries
   */
  public ProblemJson(ReferenceLinks links) {
    this.links = requireNonNull(links, "links");
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    JsonText json = new JsonText().beginObject();
    describe(json, response.first(), response);
    json.name("requestId").value(response.requestId().value());
    if (response.problems().size() > 1) {
      errors(json, response);
    }
    return json.endObject().toString().getBytes(UTF_8);
  }

  private void errors(JsonText json, ErrorResponse response) {
    json.name("errors").beginArray();
    for (Problem problem : response.problems()) {
      json.beginObject();
      describe(json, problem, response);
      json.endObject();
    }
    json.endArray();
  }

  private void describe(JsonText json, Problem problem, ErrorResponse response) {
    Entry entry = problem.entry();
    json.name("type").value(links.to(entry).orElse("about:blank"));
    json.name("title").value(problem.title(response.language()));
    json.name("status").value(entry.status());
    // depends on the entry alone, so that bodies can be prerendered
    if (!entry.text(response.language()).detail().isEmpty()) {
      json.name("detail").value(problem.detail(response.language()));
    }
    entry.code().ifPresent(code -> json.name("code").value(code));
  }
}
