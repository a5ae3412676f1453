package org.errata.servlet.respond;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.container.Container;
import org.errata.servlet.exchange.Exchange;
import org.errata.servlet.message.ErrorResponseHeaders;
import org.errata.servlet.message.RenderedResponse;

/** Sends error responses in place of whatever the application had begun. Thread-safe. */
final class ResponseSender {

  private final ErrorResponseHeaders headers;
  private final Container container;
  private final ResponseReset reset;

  ResponseSender(ErrorResponseHeaders headers, Container container) {
    this.headers = headers;
    this.container = container;
    this.reset = new ResponseReset(container);
  }

  /** Sends an error response; the response is not committed. */
  @SuppressWarnings("ReferenceEquality") // a wrapper was passed by, or not
  void send(HttpServletRequest request, HttpServletResponse response, RenderedResponse rendered)
      throws IOException {
    if (reset.isNeeded(request, response)) {
      reset.reset(request, response, rendered.status());
    }
    if (UnwrappedResponse.withStatus(rendered.status(), response) == response) {
      put(request, response, rendered);
    } else {
      sendPastWrappers(request, response, rendered);
    }
  }

  /**
   * Sends an error response on the container's response, where a wrapper has refused it. What a
   * wrapper has let through is removed by the reset, or is committed and left alone.
   */
  void sendPastWrappers(
      HttpServletRequest request, HttpServletResponse response, RenderedResponse rendered)
      throws IOException {
    HttpServletResponse unwrapped = UnwrappedResponse.of(response);
    if (!unwrapped.isCommitted()) {
      reset.reset(request, unwrapped, rendered.status());
      UnwrappedResponse.requireStatus(rendered.status(), unwrapped);
      put(request, unwrapped, rendered);
    }
  }

  /** Sends a status that is no error, without a body. */
  void sendWithoutBody(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    if (!NonErrorStatus.hasNoContent(status)) {
      response.setContentLength(0);
    }
    container.drainBeforeCommit(request, response);
    response.flushBuffer();
  }

  private void put(
      HttpServletRequest request, HttpServletResponse response, RenderedResponse rendered)
      throws IOException {
    headers.set(new ServletHeaderFields(response), rendered);
    response.setContentLength(rendered.body().length);
    container.drainBeforeCommit(request, response);
    ServletOutputStream out = response.getOutputStream();
    if (!request.getMethod().equals("HEAD")) {
      askWhetherReady(request, out);
      out.write(rendered.body());
    }
    askWhetherReady(request, out);
    // closed, so that whoever still holds the stream cannot add to the body
    out.close();
  }

  /**
   * After a reset the buffer has room for the body. Jetty throws all the same if it is not asked;
   * Tomcat 10.1 says no, as the reset has removed the listener, and takes the body nevertheless.
   */
  private static void askWhetherReady(HttpServletRequest request, ServletOutputStream out) {
    if (request instanceof Exchange exchange && exchange.isNonBlocking()) {
      boolean ignored = out.isReady();
    }
  }
}
