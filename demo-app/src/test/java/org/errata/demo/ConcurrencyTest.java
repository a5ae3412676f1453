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
  void gives_each_of_64_clients_its_own_answers() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<String>>> wrong = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        wrong.add(clients.submit(() -> wrongAnswers(client)));
      }
      for (Future<List<String>> each : wrong) {
        assertThat(each.get()).isEmpty();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static List<String> wrongAnswers(int client) {
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String name = "c" + client + "-" + round;
      expect(wrong, taxed(name), calctaxes(name).asDemo());
      expect(wrong, "401 " + Bodies.UNAUTHORIZED, calctaxes(name).header("client_id", "1001"));
      expect(
          wrong,
          "400 " + Bodies.PROFILE_ID_NOT_FOUND,
          calctaxes(name).asDemo().header("client_profile_id", "7"));
      expect(
          wrong,
          "400 " + Bodies.REQUEST_BODY_CANNOT_BE_EMPTY,
          DEMO.post(Paths.CALCTAXES, "{\"inv\":[").asDemo());
      expect(
          wrong,
          "400 " + Bodies.REQUEST_BODY_CANNOT_BE_EMPTY,
          DEMO.post(Paths.CALCTAXES, longer(name) + ",").asDemo());
      expect(
          wrong,
          "415 " + Bodies.UNSUPPORTED_MEDIA_TYPE,
          calctaxes(name).asDemo().replacing("Content-Type", "text/xml"));
      expect(wrong, "404 " + Bodies.NOT_FOUND, DEMO.get("/" + name));
      expect(wrong, "405 " + Bodies.METHOD_NOT_ALLOWED, DEMO.get(Paths.CALCTAXES).asDemo());
      expect(
          wrong,
          "500 " + Bodies.INTERNAL_SERVER_ERROR,
          DEMO.call(round % 2 == 0 ? "GET" : "PATCH", "/faults/exception"));
      expect(wrong, "500 " + Bodies.INTERNAL_SERVER_ERROR, DEMO.get("/faults/async-exception"));
      expect(wrong, "503 " + Bodies.SERVICE_UNAVAILABLE, DEMO.get("/faults/async-timeout"));
      expect(wrong, "503 " + Bodies.SERVICE_UNAVAILABLE, DEMO.get("/faults/unavailable?seconds=9"));
      ownRequestId(wrong, name);
    }
    return wrong;
  }

  private static void ownRequestId(List<String> wrong, String name) {
    Answer answer =
        DEMO.get("/faults/error")
            .header("X-Request-Id", name)
            .header("Accept", "application/problem+json")
            .send();
    if (!answer.header("X-Request-Id").equals(name)
        || !answer.body().contains("\"requestId\":\"" + name + "\"")) {
      wrong.add(name + " got " + answer);
    }
  }

  private static void expect(List<String> wrong, String expected, Call call) {
    String found = call.send().statusAndBody();
    if (!found.equals(expected)) {
      wrong.add("expected " + expected + " but got " + found);
    }
  }

  private static Call calctaxes(String name) {
    return DEMO.post(Paths.CALCTAXES, "{\"inv\":[{\"doc\":\"" + name + "\"}]}");
  }

  private static String taxed(String name) {
    return "200 {\"inv\":[{\"doc\":\"" + name + "\",\"itms\":[]}]}";
  }

  /** Longer than what is read ahead, so that it breaks in the hands of the application. */
  private static String longer(String name) {
    return "{\"x\":\"" + name.repeat(30_000) + "\"}";
  }
}
