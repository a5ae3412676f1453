package org.errata.servlet;

import org.errata.report.Report;
import org.errata.representation.Representation;

/** An answer, ready to be sent. Not a record: its body is shared and never changed. */
final class Answer {

  private final Report report;
  private final Representation form;
  private final byte[] body;

  private Answer(Report report, Representation form, byte[] body) {
    this.report = report;
    this.form = form;
    this.body = body;
  }

  static Answer of(Report report, Representation form) {
    return new Answer(report, form, form.render(report));
  }

  Report report() {
    return report;
  }

  Representation form() {
    return form;
  }

  byte[] body() {
    return body;
  }
}
