package org.errata.demo;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What came back. */
record Answer(int status, HttpHeaders headers, String body) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** What tells answers apart at a glance. */
  String statusAndBody() {
    return status + " " + body;
  }
}
