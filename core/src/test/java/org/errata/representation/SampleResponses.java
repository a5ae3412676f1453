package org.errata.representation;

import java.util.Arrays;
import java.util.List;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;

/** SampleResponses to write, all of the request {@code k7rm-2xq9-vt4h-c8pn}. */
final class SampleResponses {

  private static final RequestId ID = new RequestId("k7rm-2xq9-vt4h-c8pn");

  private SampleResponses() {}

  /** Of entries of the built-in catalogue. */
  static ErrorResponse of(String... ids) {
    List<Problem> problems =
        Arrays.stream(ids).map(AfcGeneral.catalogue()::entry).map(Problem::of).toList();
    return new ErrorResponse(problems, ID);
  }

  static ErrorResponse of(Entry entry) {
    return new ErrorResponse(List.of(Problem.of(entry)), ID);
  }

  /** Of an entry that says nothing but this. */
  static ErrorResponse saying(String message) {
    return of(Entry.of("any", 400, message).build());
  }
}
