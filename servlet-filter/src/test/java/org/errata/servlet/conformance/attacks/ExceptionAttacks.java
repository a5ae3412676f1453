package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.errata.servlet.conformance.app.attacks.HostileException;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.wire.RawRequest;

/** Every {@link HostileException}, thrown from everywhere. */
final class ExceptionAttacks {

  private static final List<String> WAYS =
      List.of(
          "throw", "wrapped", "after-output", "forward", "include", "async-task", "async-dispatch");

  /** Of those that work fails with after the commit, as Tomcat takes a second to end each. */
  private static final List<HostileException> ASYNC_AFTER_COMMIT =
      List.of(
          HostileException.PLAIN, HostileException.ENDLESS_CAUSES, HostileException.INTERNAL_ERROR);

  private ExceptionAttacks() {}

  /** Returns those before the response is committed: each is answered with a plain 500. */
  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    for (HostileException kind : kinds()) {
      for (String way : WAYS) {
        String type = MediaTypes.ALL.get(attacks.size() % MediaTypes.ALL.size());
        attacks.add(Attack.of(way + ", " + kind, request(way, kind).with("Accept", type), 500));
      }
    }
    // the work times out while another thread responds to it
    attacks.add(
        Attack.of(
            "at its timeout",
            request("async-task-at-timeout", HostileException.PRINTED_SLOWLY),
            500));
    return attacks;
  }

  /** Returns those after the response is committed: each response must end incomplete. */
  static List<Attack> afterCommit() {
    List<Attack> attacks = new ArrayList<>();
    kinds().forEach(kind -> attacks.add(committed("after-commit", kind)));
    ASYNC_AFTER_COMMIT.forEach(kind -> attacks.add(committed("async-after-commit", kind)));
    return attacks;
  }

  /** Returns all but the one that takes seconds, which matters at a timeout only. */
  private static Set<HostileException> kinds() {
    return EnumSet.complementOf(EnumSet.of(HostileException.PRINTED_SLOWLY));
  }

  private static Attack committed(String way, HostileException kind) {
    return Attack.of(way + ", " + kind, request(way, kind), 200).and(Trait.COMMITTED);
  }

  private static RawRequest request(String way, HostileException kind) {
    return RawRequest.get("/attacks/exceptions/" + way + "/" + kind);
  }
}
