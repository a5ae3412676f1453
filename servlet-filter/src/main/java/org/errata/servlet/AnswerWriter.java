package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Entry;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;
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
  private final BlankResponse blankResponse = new BlankResponse();
  private final AnswerSender sender;
  private final ErrorLog errorLog;
  private final MissingArguments missing;

  AnswerWriter(SharedSettings settings) {
    this.forms = Forms.of(settings);
    this.internalServerError = settings.catalogue().byStatus(500);
    this.ids = new RequestIds(settings.requestIdHeader());
    this.sender = new AnswerSender(new AnswerHeaders(ids.header(), forms.languages().areSeveral()));
    this.errorLog = new ErrorLog(settings.logLimit());
    this.missing = new MissingArguments(errorLog);
  }

  /** Called when the application ends. */
  void close() {
    errorLog.close();
  }

  /** Whether the answer to a request would be a page for people. */
  boolean wouldBeHtml(HttpServletRequest request) {
    return forms.choose(request) == forms.html();
  }

  /** Answers an error; the response is not committed. */
  void write(HttpServletRequest request, HttpServletResponse response, Incident incident) {
    boolean blank = blankResponse.is(response);
    Representation form;
    ErrorResponse report;
    try {
      form = forms.choose(request);
      report = report(request, response, incident.problems(), blank);
    } catch (Throwable harm) {
      form = forms.plain();
      report = plain(request, response, harm);
    }
    log(report, request, incident);
    send(request, response, report, form, blank);
  }

  /** Answers with a status that is no error and has no body; its header is the application's. */
  void writeBodiless(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    if (!Bodiless.isWithoutLength(status)) {
      response.setContentLength(0);
    }
    UnreadBody.settle(request, response);
    response.flushBuffer();
  }

  /** Logs an error and puts the request's id on the answer that somebody else will write. */
  void announce(HttpServletRequest request, HttpServletResponse response, Incident incident) {
    RequestId id = ids.of(request, response);
    response.setHeader(ids.header(), id.value());
    errorLog.write(
        Level.INFO,
        id,
        incident.status() + " left to the error page of the application",
        incident.about(request),
        incident.thrown());
  }

  /** Puts the request's id on an answer again, if it has one already. */
  void keepId(HttpServletRequest request, HttpServletResponse response) {
    ids.known(request).ifPresent(id -> response.setHeader(ids.header(), id.value()));
  }

  /** Logs what no answer tells any more. */
  void log(
      Level level,
      HttpServletRequest request,
      HttpServletResponse response,
      String text,
      Optional<Throwable> thrown) {
    errorLog.write(level, ids.of(request, response), text, RequestLine.of(request), thrown);
  }

  private ErrorResponse report(
      HttpServletRequest request,
      HttpServletResponse response,
      List<Problem> problems,
      boolean blank) {
    RequestId id = ids.forAnswer(request, response, blank);
    missing.tellOf(problems, id);
    return withAllow(new ErrorResponse(problems, id, forms.language(request)), request, response);
  }

  private ErrorResponse plain(
      HttpServletRequest request, HttpServletResponse response, Throwable harm) {
    log(
        Level.ERROR,
        request,
        response,
        "answered with a plain 500, as the answer failed",
        Optional.of(harm));
    return new ErrorResponse(List.of(Problem.of(internalServerError)), ids.of(request, response));
  }

  private void log(ErrorResponse report, HttpServletRequest request, Incident incident) {
    Level level = incident.quiet() ? Level.DEBUG : report.first().entry().logLevel();
    if (errorLog.takes(report, level, incident.thrown())) {
      errorLog.answered(report, level, incident.about(request), incident.thrown());
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      ErrorResponse report,
      Representation form,
      boolean blank) {
    try {
      sender.send(request, response, report, form, blank);
    } catch (IOException e) {
      // most likely nobody is there any more
      log(Level.DEBUG, request, response, "the answer was not sent", Optional.of(e));
    } catch (Throwable harm) {
      log(Level.ERROR, request, response, "the answer could not be written", Optional.of(harm));
      sendPastWrappers(request, response, report, form);
    }
  }

  private void sendPastWrappers(
      HttpServletRequest request,
      HttpServletResponse response,
      ErrorResponse report,
      Representation form) {
    try {
      sender.sendPastWrappers(request, response, report, form);
    } catch (Throwable again) {
      log(Level.DEBUG, request, response, "the answer was not sent", Optional.of(again));
    }
  }

  /** RFC 9110 section 15.5.6: a 405 names the methods that are allowed. */
  private static ErrorResponse withAllow(
      ErrorResponse report, HttpServletRequest request, HttpServletResponse response) {
    if (report.status() != METHOD_NOT_ALLOWED || response.containsHeader("Allow")) {
      return report;
    }
    return AllowedMethods.of(request)
        .map(allow -> List.of(report.first().withHeader("Allow", allow)))
        .map(problems -> new ErrorResponse(problems, report.requestId(), report.language()))
        .orElse(report);
  }
}
