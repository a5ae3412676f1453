package org.errata.demo;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** A response of the demo. */
record DemoResponse(int status, HttpHeaders headers, String body) {

  static DemoResponse of(HttpResponse<String> response) {
    return new DemoResponse(response.statusCode(), response.headers(), response.body());
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Returns status and body as one text to compare. */
  String statusAndBody() {
    return status + " " + body;
  }
}
