package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.errata.json.JsonFault;
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

  /** The name of this rule in the log. */
  public static final String NAME = "body";

  private static final String IS_EMPTY = "is empty";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String CONTENT_ENCODING = "Content-Encoding";
  private static final String MALFORMED = "is malformed";
  private static final int MOST_LINES = 3;

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
  public Optional<Refusal> check(RequestView request) throws IOException {
    if (!methods.contains(request.method())) {
      return Optional.empty();
    }
    RequestBody body = request.body();
    if (body.isDeclaredEmpty()) {
      return Optional.of(Refusal.of(empty, IS_EMPTY));
    }
    return switch (BodyKind.of(request, codings)) {
      case UNKNOWN_TYPE -> refusal(unknownType, request, CONTENT_TYPE, unknownTypeReason(request));
      case MALFORMED_CODING -> refusal(malformedCoding, request, CONTENT_ENCODING, MALFORMED);
      case UNSUPPORTED_CODING ->
          refusal(unsupportedCoding, request, CONTENT_ENCODING, "is not among " + codings);
      case FORM -> Optional.empty();
      case OTHER -> body.isEmpty() ? Optional.of(Refusal.of(empty, IS_EMPTY)) : Optional.empty();
      case JSON ->
          body.scan() instanceof JsonVerdict.Malformed malformed
              ? Optional.of(refusal(malformed.fault()))
              : Optional.empty();
    };
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Skipped if the client waits for {@code 100 Continue}, so that it does not send the body of a
   * request that has failed already (RFC 9110 section 10.1.1).
   */
  @Override
  public boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return !request.headers("Expect").isEmpty();
  }

  private static String unknownTypeReason(RequestView request) {
    return request.headers(CONTENT_TYPE).size() > 1 ? "is there more than once" : MALFORMED;
  }

  /** The client is told where the body breaks. */
  private Refusal refusal(JsonFault fault) {
    String message = fault.message();
    return Refusal.of(
        fault.kind() == JsonFault.Kind.EMPTY ? empty : empty.withDetail(message), message);
  }

  private static Optional<Refusal> refusal(
      Problem problem, RequestView request, String header, String what) {
    List<String> lines = request.headers(header);
    String fields =
        lines.stream().limit(MOST_LINES).map(ReasonText::quoted).collect(Collectors.joining(", "));
    return Optional.of(Refusal.of(problem, header + " " + fields + " " + what));
  }
}
