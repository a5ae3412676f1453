package org.errata.servlet.conformance.attacks;

import java.util.function.IntFunction;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;

/** Finds how much of something a container lets through to the filter. */
final class LongestRequest {

  private static final int MAX = 2_000_000;

  /** A long one is found up to a hundredth, as each try sends all of it. */
  private static final int PRECISION = 100;

  private LongestRequest() {}

  /**
   * Returns the greatest amount, up to two million, that gets a response of the filter.
   *
   * @param request makes a request to a resource that responds with an error
   */
  static int of(RunningContainer container, IntFunction<RawRequest> request) {
    int passes = 1;
    int refused = 2;
    while (refused < MAX && passes(container, request.apply(refused))) {
      passes = refused;
      refused *= 2;
    }
    while (refused - passes > 1 + passes / PRECISION) {
      int middle = (passes + refused) >>> 1;
      if (passes(container, request.apply(middle))) {
        passes = middle;
      } else {
        refused = middle;
      }
    }
    return passes;
  }

  private static boolean passes(RunningContainer container, RawRequest request) {
    RawResponse response = container.exchange(request.with("X-Canary", "c"));
    return response.field("X-Request-Id") != null;
  }
}
