package org.errata.servlet.conformance.attacks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.wire.RawRequest;

/** A filter in front whose wrappers fail in one method: each method of request and response. */
final class HostileWrappers {

  private static final List<String> FAULTS = List.of("exception", "error", "nothing");

  private HostileWrappers() {}

  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    for (Class<?> type : List.of(HttpServletRequest.class, HttpServletResponse.class)) {
      Arrays.stream(type.getMethods())
          .map(Method::getName)
          .distinct()
          .sorted()
          .forEach(
              name -> {
                for (String fault : FAULTS) {
                  attacks.add(attack("throw", type.getSimpleName() + "." + name, fault));
                }
              });
    }
    for (String way : List.of("async-task", "send-error")) {
      attacks.add(attack(way, "HttpServletResponse.setStatus", "exception"));
    }
    return attacks;
  }

  private static Attack attack(String way, String method, String fault) {
    RawRequest request =
        RawRequest.get("/attacks/wrapped/" + way + "/PLAIN")
            .with("X-Method", method)
            .with("X-Fault", fault);
    return Attack.of(method + " " + fault, request, 500).and(Trait.MAY_CLOSE, Trait.WRAPPED);
  }
}
