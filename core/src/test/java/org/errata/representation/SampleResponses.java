package org.errata.representation;

import java.util.Arrays;
import java.util.List;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.Violation;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;

/** Error responses for tests, all with the request id {@code k7rm-2xq9-vt4h-c8pn}. */
final class SampleResponses {

  private static final RequestId ID = new RequestId("k7rm-2xq9-vt4h-c8pn");

  private SampleResponses() {}

  /** Returns a response with entries of afc-general. */
  static ErrorResponse of(String... ids) {
    List<Problem> problems =
        Arrays.stream(ids).map(AfcGeneral.catalogue()::entry).map(Problem::of).toList();
    return new ErrorResponse(problems, ID);
  }

  static ErrorResponse of(Entry entry) {
    return new ErrorResponse(List.of(Problem.of(entry)), ID);
  }

  static ErrorResponse of(List<Problem> problems) {
    return new ErrorResponse(problems, ID);
  }

  /** Returns a problem with a violation in each place. */
  static Problem invalidRequest() {
    return Problem.of(
            Entry.of("invalid-request", 422, "The request is not valid.").withCode(-4220).build())
        .withViolation(Violation.at("/inv/0/itms/2/qty", "must not be negative"))
        .withViolation(Violation.inQuery("page", "must be a whole number"))
        .withViolation(Violation.inHeader("client_id", "is <missing>"))
        .withViolation(Violation.inPath("taxType", "must be at least {min}").with("min", 1))
        .withViolation(Violation.at("", "must be an object"))
        .withViolation(Violation.at("/a~1b/ü %", "is wrong"));
  }

  /** Returns a response with an entry that has a message alone. */
  static ErrorResponse saying(String message) {
    return of(Entry.of("any", 400, message).build());
  }
}
