package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends answers in place of whatever the application had begun. Thread-safe. */
final class AnswerSender {

  private static final String NON_BLOCKING = AnswerSender.class.getName() + ".nonBlocking";

  private final ResponseReset reset;
  private final AnswerHeaders headers;

  AnswerSender(ResponseReset reset, AnswerHeaders headers) {
    this.reset = reset;
    this.headers = headers;
  }

  /** Sends an answer; the response is not committed. */
  void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    boolean fresh = reset.isNeedless(request, response);
    if (!fresh) {
      ResponseReset.keepingExchange(response, answer.report().status());
    }
    put(request, response, answer, fresh && reset.isOfApplicationAlone());
  }

  /**
   * Tries again where a wrapper around this filter has refused the answer, which would go out as an
   * empty 200. What a wrapper did let through is taken back by the reset, or sent already, and then
   * left alone.
   */
  void sendPastWrappers(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    HttpServletResponse container = ContainerResponse.of(response);
    if (!container.isCommitted()) {
      container.setStatus(answer.report().status());
      ResponseReset.keepingExchange(container, answer.report().status());
      put(request, container, answer, false);
    }
  }

  private void put(
      HttpServletRequest request, HttpServletResponse response, Answer answer, boolean first)
      throws IOException {
    headers.set(response, answer.report(), answer.form(), first);
    response.setContentLength(answer.body().length);
    UnreadBody.settle(request, response);
    ServletOutputStream out = response.getOutputStream();
    if (!request.getMethod().equals("HEAD")) {
      askWhetherReady(request, out);
      out.write(answer.body());
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
