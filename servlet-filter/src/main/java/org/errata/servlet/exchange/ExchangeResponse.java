package org.errata.servlet.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import org.errata.catalogue.Entry;
import org.errata.servlet.container.Container;

/**
 * The response as the application sees it. Everything passes through and nothing is held back, with
 * two exceptions. After {@code sendError} the response is as committed, and takes neither fields
 * nor output (Servlet 6.0, {@code HttpServletResponse.sendError}); it is responded to when the
 * dispatch ends, as an exception may follow that says more. A flush that would commit an error
 * status without a body waits until the application returns.
 */
public final class ExchangeResponse extends BodyTrackingResponse {

  private final ExchangeEvents exchange;
  private boolean entered;
  private boolean concluded;

  /** Whether the application has a stream or writer of the container, which nothing watches. */
  private boolean outputTaken;

  /** Null unless the application has sent an error that waits for the end of the dispatch. */
  private SentError sentError;

  ExchangeResponse(HttpServletResponse response, ExchangeEvents exchange) {
    super(response);
    this.exchange = exchange;
  }

  /**
   * Finds the exchange that a filter has wrapped a response in.
   *
   * @param response a response as the filter sees it
   * @param context what the filter's exchanges share
   * @return the exchange, or empty if the filter has not wrapped the response yet
   */
  public static Optional<ExchangeRequest> exchangeOf(
      ServletResponse response, ExchangeRequest.Context context) {
    ServletResponse candidate = response;
    while (candidate instanceof ServletResponseWrapper wrapper) {
      if (wrapper instanceof ExchangeResponse known
          && known.exchange instanceof ExchangeRequest request
          && request.isOf(context)) {
        return Optional.of(request);
      }
      candidate = wrapper.getResponse();
    }
    return Optional.empty();
  }

  /**
   * Tells whether the filter is already at work on this dispatch, further up the stack.
   *
   * @return whether the filter has been entered and has not returned
   */
  public boolean isEntered() {
    return entered;
  }

  /**
   * Notes that the filter begins or ends its work on a dispatch.
   *
   * @param entered whether it begins
   */
  public void setEntered(boolean entered) {
    this.entered = entered;
  }

  synchronized boolean claim() {
    boolean first = !concluded && !super.isCommitted();
    concluded |= first;
    return first;
  }

  synchronized boolean isConcluded() {
    return concluded;
  }

  /**
   * Tells whether the application has sent an error that waits for the end of the dispatch.
   *
   * @return whether it waits
   */
  @Override
  public boolean hasSentError() {
    return sentError != null;
  }

  /** Lets an error wait, unless the output cannot be discarded. Filters see its status. */
  boolean keep(SentError error, Container container) {
    if (outputTaken) {
      super.resetBuffer();
    }
    super.setStatus(error.status());
    if (outputTaken && !container.suspendOutput(below())) {
      return false;
    }
    sentError = error;
    return true;
  }

  Optional<SentError> takeSentError() {
    Optional<SentError> taken = Optional.ofNullable(sentError);
    sentError = null;
    return taken;
  }

  HttpServletResponse below() {
    return (HttpServletResponse) getResponse();
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "");
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    requireUncommitted("sendError(" + status + ")");
    exchange.errorRequested(status, message == null ? "" : message);
  }

  @Override
  public boolean isCommitted() {
    return isClosed() || super.isCommitted();
  }

  private boolean isClosed() {
    return hasSentError() || isConcluded();
  }

  private void requireUncommitted(String call) {
    requireThat(!isCommitted(), call);
  }

  /** A response that is really committed is for the container to refuse. */
  private void refuseAfterSentError(String call) {
    requireThat(!hasSentError(), call);
  }

  private static void requireThat(boolean allowed, String call) {
    if (!allowed) {
      throw new IllegalStateException(call + " after the response is committed");
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (isClosed()) {
      return new DiscardingOutputStream();
    }
    ServletOutputStream stream = super.getOutputStream();
    if (exchange.request().isAsyncStarted() || isError() || exchange.watchesOutput()) {
      return new ExchangeOutputStream(stream, exchange);
    }
    outputTaken = true;
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (isClosed()) {
      return new PrintWriter(Writer.nullWriter());
    }
    PrintWriter writer = super.getWriter();
    if (isError() || exchange.watchesOutput()) {
      return new ExchangeWriter(writer, exchange);
    }
    outputTaken = true;
    return writer;
  }

  private boolean isError() {
    return Entry.isErrorStatus(getStatus());
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    requireUncommitted("sendRedirect");
    super.sendRedirect(location);
  }

  /**
   * Redirects with a status, as {@code HttpServletResponse} of Servlet 6.1 does.
   *
   * @param location where to
   * @param status the status
   * @param clearBuffer whether what is written so far is discarded
   * @throws IOException if the response cannot be written
   */
  public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
    requireUncommitted("sendRedirect");
    StatusRedirect.send(below(), location, status, clearBuffer);
  }

  @Override
  public void setStatus(int status) {
    if (!hasSentError()) {
      super.setStatus(status);
    }
  }

  @Override
  public void reset() {
    refuseAfterSentError("reset");
    super.reset();
  }

  @Override
  public void resetBuffer() {
    refuseAfterSentError("resetBuffer");
    super.resetBuffer();
  }

  @Override
  public void setBufferSize(int size) {
    refuseAfterSentError("setBufferSize");
    super.setBufferSize(size);
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isClosed()
        && !(isError() && exchange.mustHoldFlush())
        && !exchange.flushesAfterServlet()) {
      super.flushBuffer();
    }
  }
}
