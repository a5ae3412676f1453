package org.errata.servlet.conformance.attacks;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.errata.servlet.wire.RawResponse.Ending;

/** The requests of a soak: errors of every kind and some successes, each with an id of its own. */
final class SoakRequests {

  /**
   * A request and what must come back.
   *
   * @param target makes the target of the request that has an id
   * @param request the rest of the request
   * @param statuses the statuses of the response; 0 if the connection may end before one
   * @param echoes whether the body has the id
   * @param ending how the response ends
   */
  record Kind(
      UnaryOperator<String> target,
      RawRequest request,
      Set<Integer> statuses,
      boolean echoes,
      Ending ending) {

    RawRequest with(String id) {
      return new RawRequest(request.method(), target.apply(id), request.header(), request.body())
          .with("X-Request-Id", id)
          .with("X-Canary", "canary-" + id);
    }

    /** Returns what is wrong with the response to the request with this id, or an empty text. */
    String faultOf(RawResponse response, String id) {
      if (response.status() == 0 && statuses.contains(0)) {
        return "";
      }
      String text = response.text();
      Set<String> ids =
          ANY_ID
              .matcher(response.toString())
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toSet());
      if (!statuses.contains(response.status())
          || response.ending() != ending
          || text.contains("canary-")
          || (echoes && !text.contains(id))
          || !Set.of(id).containsAll(ids)) {
        return "%s %s, sent with %s, got %s"
            .formatted(request.method(), target.apply(id), id, response);
      }
      return "";
    }
  }

  private static final Pattern ANY_ID = Pattern.compile("soak-\\d+-end");

  private static final RawRequest GET = RawRequest.get("");
  private static final RawRequest RULED = ApiRequests.to("").body(ApiRequests.BODY);
  private static final String LARGE = "[" + "1,".repeat(50_000) + "1]";

  /** Those for the application that stays deployed. */
  static final List<Kind> STAYING =
      List.of(
          kind("exceptions/throw/PLAIN", accept(MediaTypes.PROBLEM), 500, true),
          kind("exceptions/wrapped/FORGED_LINES", accept(MediaTypes.HTML), 500, true),
          kind("exceptions/throw/MARKUP", accept(MediaTypes.TEXT), 500, false),
          kind("exceptions/throw/STACK_OVERFLOW", accept(MediaTypes.PROBLEM), 500, true),
          kind("exceptions/forward/PLAIN", accept(MediaTypes.PROBLEM), 500, true),
          kind("exceptions/include/PLAIN", accept(MediaTypes.PROBLEM), 500, true),
          kind("exceptions/async-task/PLAIN", accept(MediaTypes.PROBLEM), 500, true),
          kind("exceptions/async-dispatch/PLAIN", accept(MediaTypes.HTML), 500, true),
          kind("exceptions/after-output/PLAIN", accept(MediaTypes.PROBLEM), 500, true),
          kind("nowhere", accept(MediaTypes.HTML), 404, true),
          kind("nowhere", GET.method("HEAD"), 404, false),
          kind("objects/argument?text=@", GET, 404, true),
          kind("objects/argument-sent?text=@", accept(MediaTypes.TEXT), 404, true),
          kind("objects/send-error?text=x", accept(MediaTypes.PROBLEM), 409, true),
          kind("objects/problem?text=conflict", accept(MediaTypes.PROBLEM), 409, true),
          kind("objects/good?text=@", GET, 200, true),
          kind("objects/good?text=@", GET, 200, true),
          kind("errors/forbidden", accept(MediaTypes.HTML), 200, false),
          kind("errors/?q=@", accept(MediaTypes.HTML), 200, true),
          kind("errors/no-such-entry", accept(MediaTypes.PROBLEM), 404, true),
          kind("rules/x", RULED, 200, false),
          kind(
              "rules/x",
              RULED.withOnly("Accept", MediaTypes.PROBLEM).without("Authorization"),
              401,
              true),
          kind("rules/x", RULED.with("client_profile_id", "99"), 400, false),
          kind("rules/x", RULED.withOnly("Accept", MediaTypes.PROBLEM).body("{"), 400, true),
          kind("body/x?digest", RULED.body(LARGE), 200, false),
          kind("body/x?digest", RULED.body(LARGE + "]"), 400, false),
          aborted("exceptions/after-commit/PLAIN"),
          aborted("exceptions/async-after-commit/PLAIN"));

  /** All, and some for the application that is redeployed: meanwhile, the container answers. */
  static final List<Kind> ALL = Stream.concat(STAYING.stream(), redeployed()).toList();

  private SoakRequests() {}

  private static Stream<Kind> redeployed() {
    return Stream.of(
        redeployed("/app/uncaught/unchecked", Set.of(409, 0, 404, 500, 503)),
        redeployed("/app/uncaught/io", Set.of(0, 404, 500, 503)),
        redeployed("/app/errors/forbidden", Set.of(200, 0, 404, 500, 503)));
  }

  /** Returns the id of the request with a number. */
  static String id(long number) {
    return "soak-" + number + "-end";
  }

  private static RawRequest accept(String type) {
    return GET.with("Accept", type);
  }

  private static Kind kind(String path, RawRequest request, int status, boolean echoes) {
    return new Kind(
        id -> "/attacks/" + path.replace("@", id),
        request,
        Set.of(status),
        echoes,
        Ending.COMPLETE);
  }

  private static Kind aborted(String path) {
    return new Kind(id -> "/attacks/" + path, GET, Set.of(200), false, Ending.INCOMPLETE);
  }

  private static Kind redeployed(String path, Set<Integer> statuses) {
    return new Kind(id -> path, GET, statuses, false, Ending.COMPLETE);
  }
}
