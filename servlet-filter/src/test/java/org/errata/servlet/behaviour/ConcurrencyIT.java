package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;

/** Many clients at a time. */
@OnEveryContainer
record ConcurrencyIT(RunningContainer container) {

  private static final int CLIENTS = 64;
  private static final int REQUESTS_EACH = 20;

  private record Mixed(Request request, int status, String body) {}

  private static final List<Mixed> MIX =
      List.of(
          new Mixed(Request.get("/app/own/good"), 200, "gut: ä€😀"),
          new Mixed(Request.get("/app/faults/exception"), 500, Expected.INTERNAL_SERVER_ERROR),
          new Mixed(Api.to("/app/strict/calc").body(Api.JSON), 200, "{\"ok\":true}"),
          new Mixed(Api.to("/app/strict/calc").body("{"), 400, Expected.BODY_EMPTY),
          new Mixed(Request.get("/app/nowhere"), 404, Expected.NOT_FOUND),
          new Mixed(Request.get("/app/async/exception"), 500, Expected.INTERNAL_SERVER_ERROR),
          new Mixed(Request.post("/app/api/calc").body(Api.JSON), 401, Expected.UNAUTHORIZED),
          new Mixed(Request.get("/app/async/good"), 200, "a good answer, later"),
          new Mixed(Api.calc(), 200, "{\"ok\":true}"),
          new Mixed(
              Request.of("PUT", "/app/faults/send-error?status=409"), 409, Expected.CONFLICT));

  @Test
  void each_client_gets_its_own_answers() throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int number = client;
        all.add(clients.submit(() -> ask(number)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private void ask(int client) {
    for (int i = 0; i < REQUESTS_EACH; i++) {
      Mixed mixed = MIX.get((client + i) % MIX.size());
      String id = "client-%d-%d".formatted(client, i);
      try (Connection connection = container.connect()) {
        Answer answer = connection.ask(mixed.request().with("X-Request-Id", id));
        assertThat(answer.text()).describedAs("%s", mixed.request()).isEqualTo(mixed.body());
        assertThat(answer.status()).isEqualTo(mixed.status());
        if (answer.status() >= 400) {
          Expected.error(answer, mixed.status(), mixed.body());
          assertThat(answer.field("X-Request-Id")).isEqualTo(id);
        }
      }
    }
  }
}
