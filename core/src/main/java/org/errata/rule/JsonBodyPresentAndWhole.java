package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.json.JsonVerdict;

/**
 * A request that needs a body has one, and a JSON body is complete and well-formed (RFC 8259).
 * Bodies of other types and bodies with a content coding only have to be present. Form posts and
 * multipart bodies are never read.
 */
public final class JsonBodyPresentAndWhole implements Rule {

  private final Set<String> methods;
  private final Problem empty;

  /**
   * Makes the rule.
   *
   * @param methods the methods that need a body, in upper case
   * @param requestBodyCannotBeEmpty the entry for a request whose body is missing or not complete
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
   * Skipped after a 401 or 403, so that the body of a refused client is not read, and if the client
   * waits for {@code 100 Continue}, so that it does not send the body of a request that has failed
   * already (RFC 9110 section 10.1.1).
   */
  @Override
  public boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return !request.headers("Expect").isEmpty()
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
    return switch (BodyKind.of(request)) {
      case FORM -> false;
      case OTHER -> body.isEmpty();
      case JSON -> body.scan() instanceof JsonVerdict.Malformed;
    };
  }
}
