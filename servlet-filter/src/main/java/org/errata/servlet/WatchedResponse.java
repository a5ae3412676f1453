package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.errata.catalogue.Entry;

/**
 * The response as the application sees it. Everything passes through, nothing is held back; only
 * {@code sendError} is answered at once, from the catalogue, after which the response is committed
 * and takes no more output (Servlet 6.0, {@code HttpServletResponse.sendError}).
 *
 * <p>At once, because later may be too late: a container closes the response when a forward
 * returns, and in asynchronous work there is no later.
 */
final class WatchedResponse extends TouchedResponse {

  private WatchedRequest request;
  private boolean entered;
  private boolean concluded;
  private volatile boolean broken;

  WatchedResponse(HttpServletResponse response) {
    super(response);
  }

  void watchedWith(WatchedRequest watchedRequest) {
    this.request = watchedRequest;
  }

  /** Finds the response that the same filter already watches, or returns null. */
  static WatchedResponse within(ServletResponse response, Answers answers) {
    ServletResponse candidate = response;
    while (candidate instanceof ServletResponseWrapper wrapper) {
      if (wrapper instanceof WatchedResponse watched && watched.request.answers() == answers) {
        return watched;
      }
      candidate = wrapper.getResponse();
    }
    return null;
  }

  WatchedRequest request() {
    return request;
  }

  /** Whether a call of the filter for this dispatch is under way further up. */
  boolean isEntered() {
    return entered;
  }

  void setEntered(boolean entered) {
    this.entered = entered;
  }

  /** Claims the right to answer, which there is once: a timeout may race with the application. */
  synchronized boolean claim() {
    boolean first = !concluded && !super.isCommitted();
    concluded |= first;
    return first;
  }

  synchronized boolean isConcluded() {
    return concluded;
  }

  /** Has a chunked body end without its last chunk, where {@link BrokenEnding} has prepared it. */
  void breakOff() {
    broken = true;
  }

  /** The trailer of a body that is whole, which is none. */
  Map<String, String> trailer() {
    if (broken) {
      throw new IllegalStateException("the body is not whole");
    }
    return Map.of();
  }

  /** The response below, to be written to by whoever has claimed it. */
  HttpServletResponse below() {
    return (HttpServletResponse) getResponse();
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "");
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    if (isCommitted()) {
      throw new IllegalStateException("sendError(" + status + ") after the response is committed");
    }
    request.answers().sendError(request, this, status, message == null ? "" : message);
  }

  @Override
  public boolean isCommitted() {
    return isConcluded() || super.isCommitted();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (isConcluded()) {
      return new DiscardingStream();
    }
    ServletOutputStream stream = super.getOutputStream();
    return request.isAsyncStarted() || isError()
        ? new WatchedOutputStream(stream, request)
        : stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (isConcluded()) {
      return new PrintWriter(Writer.nullWriter());
    }
    PrintWriter writer = super.getWriter();
    return isError() ? new WatchedWriter(writer, request) : writer;
  }

  /** Whether there is an error with a body, not committed yet. */
  boolean isOwnError() {
    return isError() && !isCommitted() && !EmptyBody.is(request, below());
  }

  private boolean isError() {
    return Entry.isErrorStatus(getStatus());
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (isCommitted()) {
      throw new IllegalStateException("sendRedirect after the response is committed");
    }
    super.sendRedirect(location);
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isConcluded()) {
      super.flushBuffer();
    }
  }
}
