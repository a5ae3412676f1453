package org.errata.servlet.conformance.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Http2Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.errata.servlet.wire.RawResponse.Ending;

/** Runs situations on a container and verifies their outcomes. */
public final class SituationRunner {

  private static final RawRequest NEXT = RawRequest.get("/conformance/good");

  private static final List<String> CONNECTION_SPECIFIC =
      List.of("Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "Upgrade");

  private final RunningContainer container;

  /** Creates a runner for a container. */
  public SituationRunner(RunningContainer container) {
    this.container = container;
  }

  /**
   * Runs a situation on a new connection. If the response leaves the connection open, a second
   * request must succeed on it.
   */
  public void run(Situation situation) {
    try (Connection connection = container.connect()) {
      RawResponse response = run(situation, connection);
      if (situation.transmission().permitsNextRequest() && staysOpen(response)) {
        RawResponse next = connection.exchange(NEXT);
        if (next.status() != 0 || !situation.mayCloseOn(container.container())) {
          assertThat(next.text())
              .describedAs("the next response, after %s", response)
              .isEqualTo("good");
        }
      }
    }
  }

  /**
   * Runs a situation over HTTP/2, on the connection that all situations share. Whatever happens to
   * its stream, the connection must take another request. A situation that may close the connection
   * has one of its own.
   */
  public void runOverHttp2(Situation situation) {
    if (situation.mayCloseOn(container.container())) {
      try (Http2Connection own = container.connectHttp2()) {
        runOverHttp2(situation, own);
      }
    } else {
      Http2Connection shared = container.sharedHttp2();
      RawResponse response = runOverHttp2(situation, shared);
      assertThat(shared.exchange(NEXT).text())
          .describedAs("the next response, after %s", response)
          .isEqualTo("good");
    }
  }

  /** A response must have no field of HTTP/1.1 connections (RFC 9113 section 8.2.2). */
  private RawResponse runOverHttp2(Situation situation, Http2Connection connection) {
    RawResponse response = run(situation, connection);
    for (String field : CONNECTION_SPECIFIC) {
      assertThat(response.all(field)).describedAs("%s, in %s", field, response).isEmpty();
    }
    return response;
  }

  /** Runs a situation on a shared connection. */
  public RawResponse run(Situation situation, Connection connection) {
    String id = "id-" + UUID.randomUUID();
    String canary = "canary-" + UUID.randomUUID();
    LogSince log = new LogSince(container.log());
    RawRequest request = situation.request().with("X-Canary", canary);
    if (request.header().stream().noneMatch(field -> field.hasName("X-Request-Id"))) {
      request = request.with("X-Request-Id", id);
    }
    RawResponse response = situation.transmission().exchange(container, connection, request);
    try {
      situation
          .expectationOn(container.container())
          .verify(new Outcome(response, id, canary, log, () -> notes(canary)));
    } catch (AssertionError e) {
      throw new AssertionError(situation + "\n" + e.getMessage() + "\n\n" + response, e);
    }
    return response;
  }

  private List<String> notes(String canary) {
    RawRequest request = RawRequest.get("/conformance/notes").with("X-Canary", canary);
    return container.exchange(request).text().lines().toList();
  }

  /** Returns whether the connection can be used after a response (RFC 9112 section 9.3). */
  public static boolean staysOpen(RawResponse response) {
    return response.ending() == Ending.COMPLETE
        && !"close".equalsIgnoreCase(response.field("Connection"));
  }
}
