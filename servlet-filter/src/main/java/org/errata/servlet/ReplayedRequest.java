package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.errata.Problem;

/** A request whose body was read ahead: the application reads it from its first byte. */
final class ReplayedRequest extends HttpServletRequestWrapper {

  private final ServletResponse response;
  private final ReplayedStream stream;
  private boolean streamGiven;
  private boolean wentAsync;
  private BufferedReader reader;

  ReplayedRequest(
      HttpServletRequest request,
      ServletResponse response,
      ReadAhead readAhead,
      Problem brokenBody) {
    super(request);
    this.response = response;
    this.stream = new ReplayedStream(this, readAhead, brokenBody);
  }

  /** The stream of the container, where the body goes on. */
  BodyRest rest() throws IOException {
    return new BodyRest(super.getInputStream());
  }

  /** The chain has returned: a container would begin to call read listeners now. */
  void returned() {
    stream.requestReturned();
  }

  @Override
  public ServletInputStream getInputStream() {
    if (reader != null) {
      throw new IllegalStateException("getReader has been called on this request");
    }
    streamGiven = true;
    return stream;
  }

  /** Decodes as the container would have: without a charset in ISO 8859-1 (Servlet 6.0, 3.12). */
  @Override
  public BufferedReader getReader() throws IOException {
    if (streamGiven) {
      throw new IllegalStateException("getInputStream has been called on this request");
    }
    if (reader == null) {
      String charset = getCharacterEncoding();
      reader =
          new BufferedReader(
              new InputStreamReader(stream, charset == null ? "ISO-8859-1" : charset));
    }
    return reader;
  }

  /** The asynchronous part of the application is to see the whole body too. */
  @Override
  public AsyncContext startAsync() {
    wentAsync = true;
    return super.startAsync(this, response);
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    wentAsync = true;
    return super.startAsync(request, response);
  }

  /** Whether the body may be read after the chain has returned. */
  boolean wentAsync() {
    return wentAsync || isAsyncStarted();
  }
}
