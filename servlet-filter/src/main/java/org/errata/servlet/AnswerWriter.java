package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.Report;
import org.errata.report.RequestId;
import org.errata.representation.Representation;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.observe.ErrorLog;

/**
 * Writes answers, and the log's line about each. Whatever fails in here ends in a plain answer and
 * a line of the log, never in an exception. Thread-safe.
 */
final class AnswerWriter {

  private static final int METHOD_NOT_ALLOWED = 405;

  private final Forms forms;
  private final Entry internalServerError;
  private final RequestIds ids;

  AnswerWriter(SharedSettings settings) {
    this.forms = Forms.of(settings);
    this.internalServerError = settings.catalogue().byStatus(500);
    this.ids = new RequestIds(settings.requestIdHeader());
  }

  /** Whether the answer to a request would be a page for people. */
  boolean wouldBeHtml(HttpServletRequest request) {
    return forms.choose(request) == forms.html();
  }

  RequestId idOf(HttpServletRequest request, HttpServletResponse response) {
    return ids.of(request, response);
  }

  /** Puts the request's id on an answer that somebody else will write. */
  RequestId announce(HttpServletRequest request, HttpServletResponse response) {
    RequestId id = idOf(request, response);
    response.setHeader(ids.header(), id.value());
    return id;
  }

  /** Answers with findings; the response is not committed. */
  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      List<Finding> findings,
      String note,
      Optional<Throwable> thrown) {
    Report report = new Report(findings, ids.of(request, response));
    Representation form = forms.choose(request);
    byte[] body;
    try {
      report = withAllow(report, request, response);
      body = form.render(report);
    } catch (Throwable harm) {
      failed(request, report, "answering with the plain 500, as the answer failed", harm);
      report = new Report(List.of(Finding.of(internalServerError)), report.requestId());
      form = forms.plain();
      body = form.render(report);
    }
    ErrorLog.answered(report, RequestLine.of(request), note, thrown);
    send(request, response, report, form, body);
  }

  /** Answers with a status that is no error and has no body. */
  void writeBodiless(HttpServletResponse response, int status) throws IOException {
    ResponseReset.keepingExchange(response, status);
    response.setStatus(status);
    if (!Bodiless.isWithoutLength(status)) {
      response.setContentLength(0);
    }
    response.getOutputStream().close();
  }

  /** The application failed once more after its error had been answered. */
  void failedAfterAnswer(WatchedRequest request, Throwable thrown) {
    // writing on after an error is refused by some containers and ignored by others
    Level level = thrown instanceof IOException ? Level.DEBUG : Level.ERROR;
    ErrorLog.write(
        level,
        ids.of(request, request.response().below()),
        "failed after its error was answered: " + RequestLine.of(request),
        Optional.of(thrown));
  }

  /** The answer could not be sent, most likely because nobody is there any more. */
  void cannotWrite(HttpServletRequest request, RequestId id, IOException e) {
    ErrorLog.write(
        Level.DEBUG, id, "the answer was not sent: " + RequestLine.of(request), Optional.of(e));
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Report report,
      Representation form,
      byte[] body) {
    try {
      ResponseReset.keepingExchange(response, report.status());
      AnswerHeaders.set(response, report, form, ids.header());
      response.setContentLength(body.length);
      if (!request.getMethod().equals("HEAD")) {
        response.getOutputStream().write(body);
      }
      // closed, so that whatever still holds the stream cannot add to the answer
      response.getOutputStream().close();
    } catch (IOException e) {
      cannotWrite(request, report.requestId(), e);
    } catch (Throwable harm) {
      failed(request, report, "the answer could not be written", harm);
    }
  }

  /** RFC 9110 section 15.5.6: a 405 names the methods that are allowed. */
  private static Report withAllow(
      Report report, HttpServletRequest request, HttpServletResponse response) {
    if (report.status() != METHOD_NOT_ALLOWED || response.containsHeader("Allow")) {
      return report;
    }
    return AllowedMethods.of(request)
        .map(allow -> List.of(report.first().withHeader("Allow", allow)))
        .map(findings -> new Report(findings, report.requestId()))
        .orElse(report);
  }

  private static void failed(
      HttpServletRequest request, Report report, String text, Throwable harm) {
    ErrorLog.write(
        Level.ERROR, report.requestId(), text + ": " + RequestLine.of(request), Optional.of(harm));
  }
}
