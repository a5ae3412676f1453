package org.errata.representation;

import java.util.Arrays;
import java.util.List;
import org.errata.Problem;
import org.errata.RequestId;
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

  /** Returns a response with an entry that has a message alone. */
  static ErrorResponse saying(String message) {
    return of(Entry.of("any", 400, message).build());
  }
}
