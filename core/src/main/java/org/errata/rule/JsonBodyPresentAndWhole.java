package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.json.JsonVerdict;

/**
 * A request that needs a body has one, and a JSON body is complete and well-formed (RFC 8259). A
 * body without a media type counts as JSON. Bodies of other types and bodies with an accepted
 * content coding only have to be present. Form posts and multipart bodies are never read.
 *
 * <p>Refuses a body of which the application may see another type or coding than this rule: one
 * with several or malformed {@code Content-Type} fields or a coding that is not accepted (RFC 9110
 * section 15.5.16), and one with a malformed {@code Content-Encoding} (section 15.5.1).
 */
public final class JsonBodyPresentAndWhole implements Rule {

  private final Set<String> methods;
  private final ContentCodings codings;
  private final Problem empty;
  private final Problem malformedCoding;
  private final Problem unknownType;
  private final Problem unsupportedCoding;

  /**
   * Makes the rule.
   *
   * @param methods the methods that need a body, in upper case
   * @param codings the content codings that a body may have
   * @param requestBodyCannotBeEmpty the entry for a request whose body is missing or not complete
   * @param badRequest the entry for a request whose {@code Content-Encoding} is malformed
   * @param unsupportedMediaType the entry for a request whose {@code Content-Type} is malformed or
   *     there more than once, and for a content coding that is not accepted; then its error
   *     response names those that are, in {@code Accept-Encoding}
   */
  public JsonBodyPresentAndWhole(
      Set<String> methods,
      ContentCodings codings,
      Entry requestBodyCannotBeEmpty,
      Entry badRequest,
      Entry unsupportedMediaType) {
    this.methods = Set.copyOf(methods);
    this.codings = codings;
    this.empty = Problem.of(requestBodyCannotBeEmpty);
    this.malformedCoding = Problem.of(badRequest);
    this.unknownType = Problem.of(unsupportedMediaType);
    this.unsupportedCoding = unknownType.withHeader("Accept-Encoding", codings.acceptEncoding());
  }

  @Override
  public Optional<Problem> check(RequestView request) throws IOException {
    if (!methods.contains(request.method())) {
      return Optional.empty();
    }
    RequestBody body = request.body();
    if (body.isDeclaredEmpty()) {
      return Optional.of(empty);
    }
    return switch (BodyKind.of(request, codings)) {
      case UNKNOWN_TYPE -> Optional.of(unknownType);
      case MALFORMED_CODING -> Optional.of(malformedCoding);
      case UNSUPPORTED_CODING -> Optional.of(unsupportedCoding);
      case FORM -> Optional.empty();
      case OTHER -> emptyIf(body.isEmpty());
      case JSON -> emptyIf(body.scan() instanceof JsonVerdict.Malformed);
    };
  }

  /**
   * Skipped if the client waits for {@code 100 Continue}, so that it does not send the body of a
   * request that has failed already (RFC 9110 section 10.1.1).
   */
  @Override
  public boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return !request.headers("Expect").isEmpty();
  }

  private Optional<Problem> emptyIf(boolean missingOrBroken) {
    return missingOrBroken ? Optional.of(empty) : Optional.empty();
  }
}
