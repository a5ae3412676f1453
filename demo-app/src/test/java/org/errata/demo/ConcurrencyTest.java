package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConcurrencyTest {

  private static final int CLIENTS = 64;
  private static final int ROUNDS = 10;

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  @Test
  void sends_each_of_64_concurrent_clients_its_own_responses() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<String>>> wrong = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        wrong.add(clients.submit(() -> wrongResponses(client)));
      }
      for (Future<List<String>> each : wrong) {
        assertThat(each.get()).isEmpty();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static List<String> wrongResponses(int client) {
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String name = "c" + client + "-" + round;
      expect(wrong, taxed(name), calctaxes(name).asDemo());
      expect(
          wrong, "401 " + ExpectedBodies.UNAUTHORIZED, calctaxes(name).header("client_id", "1001"));
      expect(
          wrong,
          "400 " + ExpectedBodies.PROFILE_ID_NOT_FOUND,
          calctaxes(name).asDemo().header("client_profile_id", "7"));
      expect(
          wrong,
          "400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY,
          DEMO.post(Paths.CALCTAXES, "{\"inv\":[").asDemo());
      expect(
          wrong,
          "400 " + ExpectedBodies.REQUEST_BODY_CANNOT_BE_EMPTY,
          DEMO.post(Paths.CALCTAXES, longer(name) + ",").asDemo());
      expect(
          wrong,
          "415 " + ExpectedBodies.UNSUPPORTED_MEDIA_TYPE,
          calctaxes(name).asDemo().replacing("Content-Type", "text/xml"));
      expect(wrong, "404 " + ExpectedBodies.NOT_FOUND, DEMO.get("/" + name));
      expect(wrong, "405 " + ExpectedBodies.METHOD_NOT_ALLOWED, DEMO.get(Paths.CALCTAXES).asDemo());
      expect(
          wrong,
          "500 " + ExpectedBodies.INTERNAL_SERVER_ERROR,
          DEMO.request(round % 2 == 0 ? "GET" : "PATCH", "/faults/exception"));
      expect(
          wrong,
          "500 " + ExpectedBodies.INTERNAL_SERVER_ERROR,
          DEMO.get("/faults/async-exception"));
      expect(wrong, "503 " + ExpectedBodies.SERVICE_UNAVAILABLE, DEMO.get("/faults/async-timeout"));
      expect(
          wrong,
          "503 " + ExpectedBodies.SERVICE_UNAVAILABLE,
          DEMO.get("/faults/unavailable?seconds=9"));
      ownRequestId(wrong, name);
    }
    return wrong;
  }

  private static void ownRequestId(List<String> wrong, String name) {
    DemoResponse response =
        DEMO.get("/faults/error")
            .header("X-Request-Id", name)
            .header("Accept", "application/problem+json")
            .send();
    if (!response.header("X-Request-Id").equals(name)
        || !response.body().contains("\"requestId\":\"" + name + "\"")) {
      wrong.add(name + " got " + response);
    }
  }

  private static void expect(List<String> wrong, String expected, DemoRequest request) {
    String found = request.send().statusAndBody();
    if (!found.equals(expected)) {
      wrong.add("expected " + expected + " but got " + found);
    }
  }

  private static DemoRequest calctaxes(String name) {
    return DEMO.post(Paths.CALCTAXES, "{\"inv\":[{\"doc\":\"" + name + "\"}]}");
  }

  private static String taxed(String name) {
    return "200 {\"inv\":[{\"doc\":\"" + name + "\",\"itms\":[]}]}";
  }

  /** Longer than the read-ahead, so that the application reads as far as the error. */
  private static String longer(String name) {
    return "{\"x\":\"" + name.repeat(30_000) + "\"}";
  }
}
