package org.errata.servlet.conformance.rules;

import static org.errata.servlet.conformance.situation.ExpectedResponses.appResponse;
import static org.errata.servlet.conformance.situation.ExpectedResponses.error;

import org.errata.servlet.conformance.situation.ErrBodies;
import org.errata.servlet.conformance.situation.ExpectedLog;
import org.errata.servlet.conformance.situation.ExpectedOutcome;

/** The outcomes of a request to a resource behind rules. */
final class RuleOutcomes {

  private RuleOutcomes() {}

  /** Expects that the rules pass and the application is called. */
  static ExpectedOutcome passed() {
    return appResponse(200, "{\"ok\":true}").received("ran");
  }

  /** Expects a 401; the application is not called. */
  static ExpectedOutcome unauthorized() {
    return error(401, ErrBodies.UNAUTHORIZED)
        .with("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"")
        .received();
  }

  /** Expects a 401 with a reason in the log; the application is not called. */
  static ExpectedOutcome unauthorized(String reason) {
    return unauthorized().and(ExpectedLog.hasReason(reason));
  }

  /** Expects {@code profile-id-not-found}; the application is not called. */
  static ExpectedOutcome profileNotFound(String reason) {
    return error(400, ErrBodies.PROFILE).received().and(ExpectedLog.hasReason(reason));
  }
}
