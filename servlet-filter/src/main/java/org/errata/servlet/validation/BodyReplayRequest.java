package org.errata.servlet.validation;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** A request whose body is checked: the application reads it from its first byte. */
public final class BodyReplayRequest extends HttpServletRequestWrapper {

  private final ServletResponse response;
  private final BodyReplayStream stream;
  private boolean streamGiven;
  private boolean wentAsync;
  private BufferedReader reader;

  /**
   * Wraps a request.
   *
   * @param request the request
   * @param response its response, which asynchronous work keeps
   * @param body the beginning of its body
   * @param problems what the client is told if the rest of the body is broken
   */
  public BodyReplayRequest(
      HttpServletRequest request,
      ServletResponse response,
      BufferedBody body,
      BrokenBodyProblems problems) {
    super(request);
    this.response = response;
    this.stream = new BodyReplayStream(this, body, problems);
  }

  /** Returns what comes after the buffered beginning. */
  RemainingBody rest() throws IOException {
    return new RemainingBody(super.getInputStream());
  }

  /** Notes that the chain has returned: a container begins to call read listeners then. */
  public void returned() {
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

  /** Decodes as a container does: without a charset in ISO 8859-1 (Servlet 6.0 section 3.12). */
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

  /** Keeps this wrapper, so that asynchronous work reads the whole body too. */
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

  /**
   * Tells whether the body may be read after the chain has returned.
   *
   * @return whether asynchronous work was started
   */
  public boolean wentAsync() {
    return wentAsync || isAsyncStarted();
  }
}
