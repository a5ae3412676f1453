package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.FieldLine;
import org.errata.servlet.wire.RawRequest;

/** The longest and the most of everything that a container lets through, and a little more. */
final class HostileSizes {

  private static final RawRequest FAILING = RawRequest.get("/attacks/exceptions/throw/PLAIN");

  /** What is made as long or as many as an amount says. */
  private static final Map<String, IntFunction<RawRequest>> SIZES = sizes();

  private HostileSizes() {}

  private static Map<String, IntFunction<RawRequest>> sizes() {
    Map<String, IntFunction<RawRequest>> sizes = new LinkedHashMap<>();
    sizes.put("path", n -> RawRequest.get("/attacks/" + "x".repeat(n)));
    sizes.put("query", n -> RawRequest.get(FAILING.target() + "?" + "x".repeat(n)));
    sizes.put("parameters", n -> RawRequest.get(FAILING.target() + "?" + "a=b&".repeat(n)));
    sizes.put("method", n -> FAILING.method("X".repeat(n)));
    for (String name :
        List.of(
            "Host",
            "X-Request-Id",
            "traceparent",
            "client_id",
            "Accept-Language",
            "Cookie",
            "Authorization")) {
      sizes.put(name, n -> FAILING.with(name, "x".repeat(n)));
    }
    sizes.put("Accept", n -> FAILING.with("Accept", "a/b;q=0.1,".repeat(n) + "text/html"));
    sizes.put("languages", n -> FAILING.with("Accept-Language", "xx,".repeat(n) + "de"));
    sizes.put("cookies", n -> FAILING.with("Cookie", "a=b; ".repeat(n)));
    sizes.put("a field's name", n -> FAILING.with("x".repeat(n), "y"));
    sizes.put("fields", n -> fields(n, "X-Field", "y"));
    sizes.put("empty fields", n -> fields(n, "a", ""));
    sizes.put("fields Accept", n -> fields(n, "Accept", "text/html"));
    sizes.put("fields X-Request-Id", n -> fields(n, "X-Request-Id", "y"));
    return sizes;
  }

  private static RawRequest fields(int number, String name, String value) {
    RawRequest request = FAILING;
    List<FieldLine> lines = new ArrayList<>(request.header());
    for (int i = 0; i < number; i++) {
      lines.add(new FieldLine(name, value));
    }
    return new RawRequest(request.method(), request.target(), List.copyOf(lines), List.of());
  }

  static List<Attack> attacks(RunningContainer container) {
    List<Attack> attacks = new ArrayList<>();
    // not the most: Undertow takes a time that grows with the square of their number
    attacks.add(Attack.of("segments", RawRequest.get("/attacks" + "/x".repeat(1000)), 404));
    SIZES.forEach(
        (name, request) -> {
          int longest = LongestRequest.of(container, request);
          for (int amount :
              new int[] {longest / 2, longest - 200, longest - 100, longest, longest + 1}) {
            if (amount > 0) {
              attacks.add(
                  Attack.of(amount + " " + name, request.apply(amount), 400, 404, 500)
                      .and(Trait.REFUSABLE, Trait.MAY_CLOSE, Trait.CHOOSES_ID));
            }
          }
        });
    return attacks;
  }
}
