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

/**
 * The response as the application sees it. Everything passes through and nothing is held back, with
 * two exceptions. {@code sendError} is responded to at once, after which the response is committed
 * and takes no more output (Servlet 6.0, {@code HttpServletResponse.sendError}): a container closes
 * the response when a forward returns, and asynchronous work has no later point. A flush that would
 * commit an error status without a body waits until the application returns.
 */
public final class ExchangeResponse extends BodyTrackingResponse {

  private final ExchangeEvents exchange;
  private boolean entered;
  private boolean concluded;

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
    exchange.errorRequested(status, message == null ? "" : message);
  }

  @Override
  public boolean isCommitted() {
    return isConcluded() || super.isCommitted();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (isConcluded()) {
      return new DiscardingOutputStream();
    }
    ServletOutputStream stream = super.getOutputStream();
    return exchange.request().isAsyncStarted() || isError() || exchange.watchesOutput()
        ? new ExchangeOutputStream(stream, exchange)
        : stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (isConcluded()) {
      return new PrintWriter(Writer.nullWriter());
    }
    PrintWriter writer = super.getWriter();
    return isError() || exchange.watchesOutput() ? new ExchangeWriter(writer, exchange) : writer;
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
    if (!isConcluded()
        && !(isError() && exchange.mustHoldFlush())
        && !exchange.flushesAfterServlet()) {
      super.flushBuffer();
    }
  }
}
