package org.errata.representation;

import java.util.Arrays;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.Report;
import org.errata.report.RequestId;

/** Reports to write, all of the request {@code k7rm-2xq9-vt4h-c8pn}. */
final class Reports {

  private static final RequestId ID = new RequestId("k7rm-2xq9-vt4h-c8pn");

  private Reports() {}

  /** Of entries of the built-in catalogue. */
  static Report of(String... ids) {
    List<Finding> findings =
        Arrays.stream(ids).map(Catalogue.afcGeneral()::entry).map(Finding::of).toList();
    return new Report(findings, ID);
  }

  static Report of(Entry entry) {
    return new Report(List.of(Finding.of(entry)), ID);
  }

  /** Of an entry that says nothing but this. */
  static Report saying(String message) {
    return of(Entry.of("any", 400, message).build());
  }
}
