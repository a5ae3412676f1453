package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.errata.catalogue.Entry;

/** Decides who answers for asynchronous work, and brings it to its end. Thread-safe. */
final class AsyncAnswers {

  private final Answers answers;
  private final Diagnosis diagnosis;
  private final AnswerWriter writer;

  AsyncAnswers(Answers answers, Diagnosis diagnosis, AnswerWriter writer) {
    this.answers = answers;
    this.diagnosis = diagnosis;
    this.writer = writer;
  }

  /** The chain has returned and left asynchronous work behind. */
  void begun(WatchedRequest request) {
    try {
      AsyncCycle cycle = AsyncCycle.of(request);
      AsyncContext context = ((HttpServletRequest) request.getRequest()).getAsyncContext();
      context.addListener(new AsyncWatch(request, cycle));
    } catch (IllegalStateException completedAlready) {
      answers.returned(request);
    }
  }

  /** The work ran out of time and no listener of the application's has settled it. */
  void timedOut(WatchedRequest request, WatchedAsync async) {
    WatchedResponse response = request.response();
    if (async.isSettled()) {
      return;
    }
    boolean answered = response.isConcluded() || async.isAnswered();
    if (!answered && response.claim()) {
      int status = response.getStatus();
      Incident incident =
          Entry.isErrorStatus(status)
              ? diagnosis.of(status, request)
              : Incident.of(diagnosis.timeout());
      writer.write(request, response.below(), incident.saying("asynchronous timeout"));
      answered = true;
    }
    if (answered) {
      complete(async);
    } else if (response.isCommitted()) {
      writer.log(
          Level.ERROR,
          request,
          response.below(),
          "not answered, as the response was committed when it timed out",
          Optional.empty());
      BrokenEnding.inTimeout(request);
    }
  }

  /** A listener of the work failed. */
  void failed(WatchedRequest request, Throwable thrown) {
    try {
      if (request.getAsyncContext() instanceof WatchedAsync async) {
        failed(request, async, thrown);
      }
    } catch (IllegalStateException completedAlready) {
      // the listener has seen to it
    }
  }

  /** The work failed. */
  void failed(WatchedRequest request, WatchedAsync async, Throwable thrown) {
    if (async.isSettled()) {
      return;
    }
    if (answers.thrown(request, thrown)) {
      complete(async);
    } else {
      // the timeout that may follow is part of the breaking off, and has been told of
      async.settle();
      BrokenEnding.inAsync(request, async);
    }
  }

  /** The chain has thrown after the work had begun, and its exception has come to its end. */
  void abandoned(WatchedRequest request) {
    if (request.response().isConcluded() && request.isAsyncStarted()) {
      complete(request.getAsyncContext());
    }
  }

  private static void complete(AsyncContext context) {
    try {
      context.complete();
    } catch (IllegalStateException completedAlready) {
      // by another thread, a moment ago
    }
  }
}
