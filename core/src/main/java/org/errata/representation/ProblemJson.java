package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Entry;
import org.errata.catalogue.Retry;
import org.errata.internal.JsonPointer;
import org.errata.internal.JsonText;
import org.errata.response.ErrorResponse;

/**
 * Problem details (RFC 9457). The {@code type} is the entry's reference page or {@code
 * about:blank}. The {@code title} is the same for every occurrence (section 3.1.3): the message if
 * it has no placeholders, else the summary. The {@code detail} is specific to the occurrence: the
 * message with its arguments if it has placeholders, else the summary. Extension members are {@code
 * code}, {@code requestId}, the arguments that the entry names as members, {@code retryable} and
 * {@code retryAfter} (seconds) if the entry says so, and, if there are several problems or
 * violations, {@code errors} with all of them. There is no {@code instance}, as the request id
 * identifies the occurrence. Immutable and thread-safe.
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
    if (response.problems().size() > 1 || !response.first().violations().isEmpty()) {
      json.name("errors").beginArray();
      response.problems().forEach(problem -> errors(json, problem, response));
      json.endArray();
    }
    return json.endObject().toString().getBytes(UTF_8);
  }

  /** Writes an element for each violation, or one for a problem that has none. */
  private void errors(JsonText json, Problem problem, ErrorResponse response) {
    if (problem.violations().isEmpty()) {
      json.beginObject();
      describe(json, problem, response);
      json.endObject();
    }
    // the members of the document itself are those of the first entry
    boolean described = problem.id().equals(response.first().id());
    for (Violation violation : problem.violations()) {
      json.beginObject();
      if (described) {
        json.name("detail").value(violation.text());
      } else {
        describe(json, problem, violation.text(), response);
      }
      place(json, violation);
      json.endObject();
    }
  }

  private static void place(JsonText json, Violation violation) {
    json.name(violation.place().name().toLowerCase(Locale.ROOT))
        .value(
            violation.place() == Violation.Place.POINTER
                ? JsonPointer.fragment(violation.name())
                : violation.name());
  }

  private void describe(JsonText json, Problem problem, ErrorResponse response) {
    describe(json, problem, problem.detail(response.language()), response);
  }

  private void describe(JsonText json, Problem problem, String detail, ErrorResponse response) {
    Entry entry = problem.entry();
    json.name("type").value(links.to(entry).orElse("about:blank"));
    json.name("title").value(problem.title(response.language()));
    json.name("status").value(entry.status());
    // an argument may be empty: whether there is a detail depends on the entry, so that bodies can
    // be prerendered
    if (problem.isParticular() ? !detail.isEmpty() : hasDetail(entry, response)) {
      json.name("detail").value(detail);
    }
    entry.code().ifPresent(code -> json.name("code").scalar(code.value()));
    members(json, problem);
  }

  private static void members(JsonText json, Problem problem) {
    for (String member : problem.entry().members()) {
      Object value = problem.arguments().get(member);
      if (value != null) {
        json.name(member).scalar(value);
      }
    }
    Retry retry = problem.entry().retry();
    retry.retryable().ifPresent(retryable -> json.name("retryable").value(retryable));
    if (retry.retryable().orElse(false)) {
      problem.retryAfter().ifPresent(seconds -> json.name("retryAfter").value(seconds));
    }
  }

  private static boolean hasDetail(Entry entry, ErrorResponse response) {
    return !entry.text(response.language()).detail().isEmpty();
  }
}
