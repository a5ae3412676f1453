package org.errata.demo.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that the front page can send.
 *
 * @param id the anchor, equal to the id of the catalogue entry if the example has one
 * @param title the text of the button
 * @param note the text below the button
 * @param method the method
 * @param path the path and the query
 * @param headers the header fields except Accept
 * @param body the body, empty for none
 * @param times how often it is sent at most; sending stops at the first error response
 */
record ExampleRequest(
    String id,
    String title,
    String note,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    int times) {

  /** The credentials of the first account: demo@example.com and secret. */
  private static final Map<String, String> CREDENTIALS =
      Map.of("Authorization", "Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=", "client_id", "1001");

  static ExampleRequest get(String id, String title, String note, String path) {
    return new ExampleRequest(id, title, note, "GET", path, Map.of(), "", 1);
  }

  static ExampleRequest post(String id, String title, String note, String path, String body) {
    return new ExampleRequest(
            id, title, note, "POST", path, Map.of("Content-Type", "application/json"), body, 1)
        .withHeaders(CREDENTIALS);
  }

  ExampleRequest withCredentials() {
    return withHeaders(CREDENTIALS);
  }

  ExampleRequest withHeader(String name, String value) {
    return withHeaders(Map.of(name, value));
  }

  ExampleRequest withMethod(String other) {
    return new ExampleRequest(id, title, note, other, path, headers, body, times);
  }

  ExampleRequest without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new ExampleRequest(id, title, note, method, path, fewer, body, times);
  }

  ExampleRequest upTo(int mostTimes) {
    return new ExampleRequest(id, title, note, method, path, headers, body, mostTimes);
  }

  private ExampleRequest withHeaders(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new ExampleRequest(id, title, note, method, path, all, body, times);
  }
}
