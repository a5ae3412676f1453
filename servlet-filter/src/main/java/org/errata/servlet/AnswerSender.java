package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/** Sends answers in place of whatever the application had begun. Thread-safe. */
final class AnswerSender {

  private static final String NON_BLOCKING = AnswerSender.class.getName() + ".nonBlocking";

  private final AnswerHeaders headers;

  AnswerSender(AnswerHeaders headers) {
    this.headers = headers;
  }

  /**
   * Sends a report; the response is not committed.
   *
   * @param form how the client reads it
   * @param blank whether nobody has set a field of the response for certain
   */
  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      ErrorResponse report,
      Representation form,
      boolean blank)
      throws IOException {
    boolean fresh = ResponseReset.isNeedless(request, response, blank);
    if (!fresh) {
      ResponseReset.keepingExchange(response, report.status());
    }
    put(request, response, report, form, fresh && blank);
  }

  /**
   * Tries again where a wrapper around this filter has refused the answer, which would go out as an
   * empty 200. What a wrapper did let through is taken back by the reset, or sent already, and then
   * left alone.
   */
  void sendPastWrappers(
      HttpServletRequest request,
      HttpServletResponse response,
      ErrorResponse report,
      Representation form)
      throws IOException {
    HttpServletResponse container = ContainerResponse.of(response);
    if (!container.isCommitted()) {
      container.setStatus(report.status());
      ResponseReset.keepingExchange(container, report.status());
      put(request, container, report, form, false);
    }
  }

  private void put(
      HttpServletRequest request,
      HttpServletResponse response,
      ErrorResponse report,
      Representation form,
      boolean blank)
      throws IOException {
    response.setStatus(report.status());
    byte[] body = form.render(report);
    headers.set(response, report, form, blank);
    response.setContentLength(body.length);
    UnreadBody.settle(request, response);
    ServletOutputStream out = response.getOutputStream();
    if (!request.getMethod().equals("HEAD")) {
      askWhetherReady(request, out);
      out.write(body);
    }
    askWhetherReady(request, out);
    // closed, so that whatever still holds the stream cannot add to the answer
    out.close();
  }

  /** Notes that the application writes without blocking, by which this sender is bound too. */
  static void expectNonBlocking(HttpServletRequest request) {
    request.setAttribute(NON_BLOCKING, true);
  }

  /** Whether the application writes without blocking. */
  static boolean isNonBlocking(HttpServletRequest request) {
    return request.getAttribute(NON_BLOCKING) != null;
  }

  /**
   * After a reset there is room for an answer. Jetty insists on being asked all the same; Tomcat
   * 10.1 says no, as the reset has taken the listener away, and takes the answer nevertheless.
   */
  private static void askWhetherReady(HttpServletRequest request, ServletOutputStream out) {
    if (isNonBlocking(request)) {
      boolean ignored = out.isReady();
    }
  }
}
