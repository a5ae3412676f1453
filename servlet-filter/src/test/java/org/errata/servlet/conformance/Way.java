package org.errata.servlet.conformance;

import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;

/** How a request is sent. */
enum Way {
  /** All at once. */
  ASKED {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      return connection.ask(request);
    }
  },
  /** Each piece of the body on its own, with a pause before it. */
  SLOWLY {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      connection.sendSlowly(request);
      return connection.answerTo(request.method());
    }
  },
  /** A second time, after it was asked over another connection. */
  AGAIN {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      container.ask(request.withOnly("X-Request-Id", "the-first-time"));
      return connection.ask(request);
    }
  },
  /** A third time, after it was asked twice over other connections. */
  TWICE_BEFORE {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      container.ask(request.withOnly("X-Request-Id", "the-first-time"));
      return AGAIN.exchange(container, connection, request);
    }
  },
  /** The client says that nothing more will come, and waits for the answer. */
  AND_NO_MORE {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      connection.send(request);
      connection.endOutput();
      return connection.answerTo(request.method());
    }
  },
  /** The body that is announced does not come before the answer. */
  UNFINISHED {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      return connection.ask(request);
    }
  },
  /** The client leaves without waiting for the answer. */
  AND_GONE {
    @Override
    Answer exchange(RunningContainer container, Connection connection, Request request) {
      connection.send(request);
      connection.close();
      return connection.answerTo(request.method());
    }
  };

  /** Whether another request may follow on the connection, as far as the client goes. */
  boolean leavesConnection() {
    return this != AND_NO_MORE && this != AND_GONE && this != UNFINISHED;
  }

  abstract Answer exchange(RunningContainer container, Connection connection, Request request);
}
