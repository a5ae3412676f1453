package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.json.JsonVerdict;

/**
 * A request that needs a body has one, and JSON is whole (RFC 8259). Bodies of other types, and
 * encoded ones, only have to be there; form posts and multipart bodies are never read.
 */
public final class JsonBodyPresentAndWhole implements Rule {

  private final Set<String> methods;
  private final Problem empty;

  /**
   * Makes the rule.
   *
   * @param methods the methods that need a body, in upper case
   * @param requestBodyCannotBeEmpty what a request is told whose body is missing or not whole
   */
  public JsonBodyPresentAndWhole(Set<String> methods, Entry requestBodyCannotBeEmpty) {
    this.methods = Set.copyOf(methods);
    this.empty = Problem.of(requestBodyCannotBeEmpty);
  }

  @Override
  public Optional<Problem> check(RequestView request) throws IOException {
    return methods.contains(request.method()) && isMissingOrBroken(request)
        ? Optional.of(empty)
        : Optional.empty();
  }

  /**
   * Who may not come in does not get its body read, and who waits for {@code 100 Continue} is not
   * told to send a body that is refused already (RFC 9110 section 10.1.1).
   */
  @Override
  public boolean isPointlessAfter(List<Problem> earlier, RequestView request) {
    return !request.headers(Headers.EXPECT).isEmpty()
        || earlier.stream().anyMatch(problem -> isRefusal(problem.entry().status()));
  }

  private static boolean isRefusal(int status) {
    return status == 401 || status == 403;
  }

  private static boolean isMissingOrBroken(RequestView request) throws IOException {
    RequestBody body = request.body();
    if (body.isDeclaredEmpty()) {
      return true;
    }
    return switch (BodyForm.of(request)) {
      case FORM -> false;
      case OTHER -> body.isEmpty();
      case JSON -> body.scan() instanceof JsonVerdict.Malformed;
    };
  }
}
