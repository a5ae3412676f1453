package org.errata.servlet.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/** A persistent HTTP/1.1 connection; requests follow one another. Not thread-safe. */
public final class Http1Connection implements Connection {

  /** Longer than any situation takes, so that a missing response fails its test. */
  private static final int TIMEOUT_MILLIS = 30_000;

  private static final int PAUSE_MILLIS = 20;
  private static final int BUFFER = 65_536;

  private final Socket socket;
  private final ResponseReader responses;

  private Http1Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.responses = new ResponseReader(new BufferedInputStream(socket.getInputStream()));
  }

  /** Connects to a port of the loopback address. */
  public static Http1Connection to(int port) {
    return to(port, TIMEOUT_MILLIS);
  }

  /** Connects to a port of the loopback address; reading fails after a time without any byte. */
  public static Http1Connection to(int port, int timeoutMillis) {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(timeoutMillis);
      return new Http1Connection(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a request, in one write if it is small; stops when the server closes its side. */
  @Override
  public void send(RawRequest request) {
    send(request, new BufferedOutputStream(output(), BUFFER), 0);
  }

  @Override
  public void sendInPieces(RawRequest request) {
    send(request, output(), PAUSE_MILLIS);
  }

  private static void send(RawRequest request, OutputStream out, int pauseMillis) {
    try {
      out.write(request.head());
      for (byte[] piece : request.body()) {
        Thread.sleep(pauseMillis);
        out.write(piece);
      }
      out.flush();
    } catch (SocketException closedByServer) {
      // the server responded before the end of the body; the response can still be read
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private OutputStream output() {
    try {
      return socket.getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the next response, to a request of this method. */
  @Override
  public RawResponse receive(String method) {
    try {
      return responses.read(method.equals("HEAD"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the sending side only; responses can still be read. */
  @Override
  public void shutdownOutput() {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the connection. */
  @Override
  public void abandon() {
    close();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
