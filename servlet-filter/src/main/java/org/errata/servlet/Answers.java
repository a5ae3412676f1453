package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.RequestId;
import org.errata.servlet.config.AppErrorPages;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.config.SharedSettings.EmptyErrors;
import org.errata.servlet.observe.ErrorLog;

/**
 * Decides, for everything that can go wrong with a request, who answers it and with what. One for
 * each filter; thread-safe.
 */
final class Answers {

  private final SharedSettings settings;
  private final Diagnosis diagnosis;
  private final AnswerWriter writer;
  private final AppErrorPages appPages;

  Answers(SharedSettings settings, AppErrorPages appPages) {
    this.settings = settings;
    this.appPages = appPages;
    this.diagnosis = new Diagnosis(settings.catalogue());
    this.writer = new AnswerWriter(settings);
  }

  /** The application asked for an error; the response is not committed. */
  void sendError(WatchedRequest request, WatchedResponse response, int status, String message)
      throws IOException {
    if (Bodiless.isInterim(status)) {
      response.below().sendError(status, message);
      return;
    }
    if (isHandedToApp(request, status, Optional.empty())) {
      handOver(request, response, status, message);
      return;
    }
    if (!response.claim()) {
      return;
    }
    if (Bodiless.covers(status)) {
      writer.writeBodiless(response.below(), status);
    } else {
      writer.write(
          request, response.below(), diagnosis.of(status, request), message, Optional.empty());
    }
  }

  /** The chain has returned, or asynchronous work is about to complete. */
  void returned(WatchedRequest request) {
    WatchedResponse response = request.response();
    if (settings.emptyErrors() == EmptyErrors.FILL
        && Entry.isErrorStatus(response.getStatus())
        && !response.isCommitted()
        && EmptyBody.is(request, response.below())) {
      fill(request, response);
    }
  }

  private void fill(WatchedRequest request, WatchedResponse response) {
    int status = response.getStatus();
    try {
      if (isHandedToApp(request, status, Optional.empty())) {
        handOver(request, response, status, "");
      } else if (response.claim()) {
        writer.write(
            request, response.below(), diagnosis.of(status, request), "", Optional.empty());
      }
    } catch (IOException e) {
      writer.cannotWrite(request, writer.idOf(request, response.below()), e);
    }
  }

  /** The chain has thrown; returns false for what nobody can answer any more. */
  boolean thrown(WatchedRequest request, Throwable thrown) {
    boolean answered = answer(request, thrown);
    if (answered && request.isAsyncStarted()) {
      complete(request.getAsyncContext());
    }
    return answered;
  }

  /** The chain has returned and left asynchronous work behind. */
  void later(WatchedRequest request) {
    try {
      AsyncCycle cycle = AsyncCycle.of(request);
      AsyncContext context = ((HttpServletRequest) request.getRequest()).getAsyncContext();
      context.addListener(new AsyncWatch(request, cycle));
    } catch (IllegalStateException completedAlready) {
      returned(request);
    }
  }

  /** Asynchronous work ran out of time and no listener of the application's has settled it. */
  void asyncTimeout(WatchedRequest request, WatchedAsync async) {
    WatchedResponse response = request.response();
    if (async.isSettled()) {
      return;
    }
    if (response.isConcluded() || isAnsweredByApp(request, response)) {
      complete(async);
    } else if (response.claim()) {
      writer.write(
          request,
          response.below(),
          List.of(Finding.of(diagnosis.timeout())),
          "asynchronous timeout",
          Optional.empty());
      complete(async);
    }
  }

  /** Asynchronous work failed. */
  void asyncThrown(WatchedRequest request, WatchedAsync async, Throwable thrown) {
    if (!async.isSettled() && answer(request, thrown)) {
      complete(async);
    }
  }

  /** A read listener of the application's has failed; containers only log that. */
  void listenerFailed(HttpServletRequest request, HttpServletResponse response, Throwable thrown) {
    if (request.isAsyncStarted() && request.getAsyncContext() instanceof WatchedAsync async) {
      async.failed(thrown);
    }
  }

  /** The container reports an error to Errata's own location. */
  void reported(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Optional<Throwable> thrown) {
    List<Finding> findings =
        thrown
            .map(t -> diagnosis.of(t, status, request))
            .orElseGet(() -> diagnosis.of(status, request));
    Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    writer.write(request, response, findings, message instanceof String text ? text : "", thrown);
  }

  /** A rule has found something. */
  void refuse(HttpServletRequest request, HttpServletResponse response, List<Finding> findings)
      throws IOException {
    int status = findings.get(0).entry().status();
    if (isHandedToApp(request, status, Optional.empty())) {
      response.sendError(status);
    } else {
      writer.write(request, response, findings, "", Optional.empty());
    }
  }

  /** Answers what was thrown; returns whether the exception has come to its end. */
  private boolean answer(WatchedRequest request, Throwable thrown) {
    WatchedResponse response = request.response();
    if (response.isConcluded()) {
      writer.failedAfterAnswer(request, thrown);
      return true;
    }
    if (ClientGone.is(thrown)) {
      log(Level.DEBUG, request, "the client is gone", thrown);
      return false;
    }
    if (response.isCommitted()) {
      log(Level.ERROR, request, "broken off, as the response was committed already", thrown);
      return false;
    }
    List<Finding> findings = diagnosis.of(thrown, 0, request);
    int status = findings.get(0).entry().status();
    if (isHandedToApp(request, status, Optional.of(thrown))) {
      log(Level.INFO, request, "left to the error page of the application", thrown);
      return false;
    }
    if (response.claim()) {
      writer.write(request, response.below(), findings, "", Optional.of(thrown));
    }
    return true;
  }

  /**
   * A browser gets the application's own page. Containers show it for these methods alone (Jetty
   * does), and not again when it was the page that failed.
   */
  private boolean isHandedToApp(
      HttpServletRequest request, int status, Optional<Throwable> thrown) {
    return settings.html() == SharedSettings.Html.APP
        && appPages.cover(status, thrown)
        && List.of("GET", "HEAD", "POST").contains(request.getMethod())
        && request.getDispatcherType() != DispatcherType.ERROR
        && writer.wouldBeHtml(request);
  }

  private void handOver(
      WatchedRequest request, WatchedResponse response, int status, String message)
      throws IOException {
    if (response.claim()) {
      RequestId id = writer.announce(request, response.below());
      ErrorLog.write(
          Level.INFO,
          id,
          status + " left to the error page of the application: " + RequestLine.of(request),
          Optional.empty());
      response.below().sendError(status, message);
    }
  }

  private static boolean isAnsweredByApp(WatchedRequest request, WatchedResponse response) {
    return !response.isCommitted() && !EmptyBody.is(request, response.below());
  }

  private void log(Level level, WatchedRequest request, String text, Throwable thrown) {
    ErrorLog.write(
        level,
        writer.idOf(request, request.response().below()),
        text + ": " + RequestLine.of(request),
        Optional.of(thrown));
  }

  private static void complete(AsyncContext context) {
    try {
      context.complete();
    } catch (IllegalStateException completedAlready) {
      // by another thread, a moment ago
    }
  }
}
