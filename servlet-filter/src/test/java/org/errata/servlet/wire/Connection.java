package org.errata.servlet.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/** A connection on which requests are asked one after the other. Not thread-safe. */
public final class Connection implements AutoCloseable {

  /** Longer than any situation takes, so that a hanging answer fails its test. */
  private static final int PATIENCE_MILLIS = 30_000;

  private static final int PAUSE_MILLIS = 20;

  private static final int BUFFER = 65_536;

  private final Socket socket;
  private final AnswerReader answers;

  private Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.answers = new AnswerReader(new BufferedInputStream(socket.getInputStream()));
  }

  /** Connects to a port of this machine. */
  public static Connection to(int port) {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      return new Connection(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a request and reads its answer. */
  public Answer ask(Request request) {
    send(request);
    return answerTo(request.method());
  }

  /** Sends a request, all in one go if it is small, until the server stops listening. */
  public void send(Request request) {
    send(request, new BufferedOutputStream(output(), BUFFER), 0);
  }

  /** Sends a request with pauses, so that each piece of the body arrives on its own. */
  public void sendSlowly(Request request) {
    send(request, output(), PAUSE_MILLIS);
  }

  private static void send(Request request, OutputStream out, int pauseMillis) {
    try {
      out.write(request.head());
      for (byte[] piece : request.body()) {
        Thread.sleep(pauseMillis);
        out.write(piece);
      }
      out.flush();
    } catch (SocketException refused) {
      // answered before the end of the body; the answer may still be read
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

  /** Reads the next answer. */
  public Answer answerTo(String method) {
    try {
      return answers.read(method.equals("HEAD"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that no more will be sent, and goes on listening. */
  public void endOutput() {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
