package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.errata.Problem;
import org.errata.internal.JsonText;
import org.errata.response.ErrorResponse;

/**
 * The {@code err} JSON: {@code {"err":[{"code":401,"msg":"Unauthorized"}]}}. A problem with
 * violations has an element for each of them, with its place in front of its text. The element of
 * an entry without a code has no {@code code} member. Immutable and thread-safe.
 */
public final class ErrJson implements Representation {

  private static final MediaType TYPE = new MediaType("application", "json");

  /** Makes the representation. */
  public ErrJson() {}

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    JsonText json = new JsonText().beginObject().name("err").beginArray();
    for (Problem problem : response.problems()) {
      if (problem.violations().isEmpty()) {
        error(json, problem, problem.message(response.language()));
      }
      problem.violations().forEach(violation -> error(json, problem, violation.toString()));
    }
    return json.endArray().endObject().toString().getBytes(UTF_8);
  }

  private static void error(JsonText json, Problem problem, String message) {
    json.beginObject();
    problem.entry().code().ifPresent(code -> json.name("code").scalar(code.value()));
    json.name("msg").value(message).endObject();
  }
}
