package org.errata.servlet.conformance.situation;

import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;

/** How the client sends a request. */
public enum Transmission {

  /** All at once. */
  AT_ONCE {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      return connection.exchange(request);
    }
  },

  /** Each piece of the body separately, with a pause before it. */
  IN_PIECES {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      connection.sendInPieces(request);
      return connection.receive(request.method());
    }
  },

  /** A second time, after a first request on another connection. */
  REPEATED {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      container.exchange(request.withOnly("X-Request-Id", "earlier"));
      return connection.exchange(request);
    }
  },

  /** A third time, after two requests on other connections. */
  REPEATED_TWICE {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      container.exchange(request.withOnly("X-Request-Id", "earlier"));
      return REPEATED.exchange(container, connection, request);
    }
  },

  /** The client closes its sending side, or ends the stream, and waits for the response. */
  HALF_CLOSED {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      connection.send(request);
      connection.shutdownOutput();
      return connection.receive(request.method());
    }
  },

  /** The body is shorter than announced; the client keeps the connection open and waits. */
  INCOMPLETE_BODY {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      return connection.exchange(request);
    }
  },

  /** The client closes the connection, or resets the stream, without waiting for the response. */
  ABANDONED {
    @Override
    RawResponse exchange(RunningContainer container, Connection connection, RawRequest request) {
      connection.send(request);
      connection.abandon();
      return connection.receive(request.method());
    }
  };

  /** Returns whether the client can send another request on the connection. */
  boolean permitsNextRequest() {
    return this != HALF_CLOSED && this != ABANDONED && this != INCOMPLETE_BODY;
  }

  abstract RawResponse exchange(
      RunningContainer container, Connection connection, RawRequest request);
}
