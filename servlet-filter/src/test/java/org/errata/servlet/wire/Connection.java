package org.errata.servlet.wire;

/** A connection on which requests follow one another. */
public interface Connection extends AutoCloseable {

  /** Sends a request and reads its response. */
  default RawResponse exchange(RawRequest request) {
    send(request);
    return receive(request.method());
  }

  /** Sends a request; stops when the server takes no more of it. */
  void send(RawRequest request);

  /** Sends a request with a pause before each piece of the body, so that pieces arrive apart. */
  void sendInPieces(RawRequest request);

  /** Reads the response to the request that was sent last, which has this method. */
  RawResponse receive(String method);

  /** Ends the request, though its body is shorter than announced; the response can be read. */
  void shutdownOutput();

  /** Gives up the request, and does not wait for its response. */
  void abandon();

  @Override
  void close();
}
