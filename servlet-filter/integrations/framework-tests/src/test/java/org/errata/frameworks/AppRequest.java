package org.errata.frameworks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A request that accepts problem+json and has an id of its own.
 *
 * @param body null for none
 */
record AppRequest(String method, String path, Map<String, String> fields, String body) {

  private static final AtomicInteger IDS = new AtomicInteger();

  static AppRequest get(String path) {
    return new AppRequest("GET", path, Map.of(), null)
        .with("Accept", "application/problem+json")
        .with("X-Request-Id", "request-" + IDS.incrementAndGet());
  }

  static AppRequest post(String path, String json) {
    AppRequest get = get(path);
    return new AppRequest("POST", path, get.fields, json).with("Content-Type", "application/json");
  }

  AppRequest with(String field, String value) {
    Map<String, String> with = new LinkedHashMap<>(fields);
    with.put(field, value);
    return new AppRequest(method, path, with, body);
  }
}
