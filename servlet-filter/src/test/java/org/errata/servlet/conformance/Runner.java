package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Answer.Ending;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;

/** Brings a situation about and looks at what comes of it. */
final class Runner {

  private static final Request GOOD = Request.get("/conformance/good");

  private final RunningContainer container;

  Runner(RunningContainer container) {
    this.container = container;
  }

  /** Runs a situation over a connection of its own, which must be of use afterwards, or closed. */
  void run(Situation situation) {
    try (Connection connection = container.connect()) {
      Answer answer = run(situation, connection);
      if (situation.way().leavesConnection() && staysOpen(answer)) {
        Answer next = connection.ask(GOOD);
        if (next.status() != 0 || !situation.mayEndConnectionOn(container.container())) {
          assertThat(next.text())
              .describedAs("the next answer, after %s", answer)
              .isEqualTo("good");
        }
      }
    }
  }

  /** Runs a situation over a connection that others share. */
  Answer run(Situation situation, Connection connection) {
    String id = "id-" + UUID.randomUUID();
    String canary = "canary-" + UUID.randomUUID();
    LogSince log = new LogSince(container.log());
    Request request = situation.request().with("X-Canary", canary);
    if (request.header().stream().noneMatch(field -> field.isCalled("X-Request-Id"))) {
      request = request.with("X-Request-Id", id);
    }
    Answer answer = situation.way().exchange(container, connection, request);
    try {
      situation
          .expectationOn(container.container())
          .verify(new Outcome(answer, id, canary, log, () -> received(canary)));
    } catch (AssertionError e) {
      throw new AssertionError(situation + "\n" + e.getMessage() + "\n\n" + answer, e);
    }
    return answer;
  }

  private List<String> received(String canary) {
    Request question = Request.get("/conformance/notes").with("X-Canary", canary);
    return container.ask(question).text().lines().toList();
  }

  static boolean staysOpen(Answer answer) {
    return answer.ending() == Ending.WHOLE && !"close".equals(answer.field("Connection"));
  }
}
