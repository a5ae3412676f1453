package org.errata.servlet.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.util.Callback;

/**
 * A connection over HTTP/2 without TLS, with prior knowledge (RFC 9113 section 3.3). Each request
 * opens a stream. Not thread-safe; each thread may {@linkplain #share share} the connection.
 */
public final class Http2Connection implements Connection {

  /** Longer than any situation takes, so that a missing response fails its test. */
  private static final int TIMEOUT_SECONDS = 30;

  private static final int PAUSE_MILLIS = 20;

  private final Session session;
  private Http2Stream stream;

  private Http2Connection(Session session) {
    this.session = session;
  }

  /** Connects to a port of the loopback address. */
  public static Http2Connection to(int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    return new Http2Connection(
        await(SharedClient.STARTED.connect(address, new Session.Listener() {})));
  }

  /** Returns the same connection for another thread. */
  public Http2Connection share() {
    return new Http2Connection(session);
  }

  @Override
  public void send(RawRequest request) {
    stream = Http2Stream.open(session, request);
    stream.send(0);
  }

  @Override
  public void sendInPieces(RawRequest request) {
    stream = Http2Stream.open(session, request);
    stream.send(PAUSE_MILLIS);
  }

  /** Waits for the end of the response, and cancels what is not sent yet of the request. */
  @Override
  public RawResponse receive(String method) {
    return stream.receive();
  }

  /** Sends END_STREAM. */
  @Override
  public void shutdownOutput() {
    stream.end();
  }

  /** Resets the stream; the connection stays. */
  @Override
  public void abandon() {
    stream.cancel();
  }

  /** Tells whether the connection can take another stream. */
  public boolean isOpen() {
    return !session.isClosed();
  }

  /** Closes the connection for all threads. */
  @Override
  public void close() {
    session.close(ErrorCode.NO_ERROR.code, "", Callback.NOOP);
  }

  /** Waits for what a server must do. */
  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new IllegalStateException(
          "nothing was received for %d s".formatted(TIMEOUT_SECONDS), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Has few daemon threads, which all connections share. */
  private static final class SharedClient {

    static final HTTP2Client STARTED = start();

    private static HTTP2Client start() {
      HTTP2Client client = new HTTP2Client();
      client.setIdleTimeout(0);
      client.setStreamIdleTimeout(0);
      try {
        client.start();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      return client;
    }
  }
}
