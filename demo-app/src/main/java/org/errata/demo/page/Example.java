package org.errata.demo.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that the page can send.
 *
 * @param id the anchor of the example; that of a catalogue entry is the entry's id
 * @param title what the button says
 * @param note what happens, and why
 * @param method the request's method
 * @param path the request's path and query
 * @param headers its header fields, without Accept
 * @param body its body, empty for none
 * @param times how often it is sent, until the first answer that is an error
 */
record Example(
    String id,
    String title,
    String note,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    int times) {

  /** The credentials of the demo's first account: demo@example.com and secret. */
  private static final Map<String, String> CREDENTIALS =
      Map.of("Authorization", "Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=", "client_id", "1001");

  static Example get(String id, String title, String note, String path) {
    return new Example(id, title, note, "GET", path, Map.of(), "", 1);
  }

  static Example post(String id, String title, String note, String path, String body) {
    return new Example(
            id, title, note, "POST", path, Map.of("Content-Type", "application/json"), body, 1)
        .withHeaders(CREDENTIALS);
  }

  Example withCredentials() {
    return withHeaders(CREDENTIALS);
  }

  Example withHeader(String name, String value) {
    return withHeaders(Map.of(name, value));
  }

  Example withMethod(String other) {
    return new Example(id, title, note, other, path, headers, body, times);
  }

  Example without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new Example(id, title, note, method, path, fewer, body, times);
  }

  Example upTo(int mostTimes) {
    return new Example(id, title, note, method, path, headers, body, mostTimes);
  }

  private Example withHeaders(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Example(id, title, note, method, path, all, body, times);
  }
}
