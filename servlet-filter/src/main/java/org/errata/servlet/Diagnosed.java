package org.errata.servlet;

import java.util.List;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;

/**
 * What an error means to the client, and what only the log is told about it.
 *
 * @param findings at least one
 * @param note may be empty
 */
record Diagnosed(List<Finding> findings, String note) {

  static Diagnosed as(List<Finding> findings) {
    return new Diagnosed(findings, "");
  }

  static Diagnosed as(Entry entry) {
    return as(List.of(Finding.of(entry)));
  }

  int status() {
    return findings.get(0).entry().status();
  }
}
